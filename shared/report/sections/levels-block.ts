import { isRated, rivalIsGoodEnough, weFallShort } from '../../analysis/good-enough.ts'
import { shortened } from '../../lang/shortened.ts'
import type { Benefit } from '../../map/benefit.ts'
import { listed } from '../../words/listed.ts'
import type { Words } from '../../words/words.ts'
import type { Block } from '../block.ts'
import type { Telling } from '../telling.ts'

const SHOWN = 14
const GAP_WORTH_SAYING = 0.5
const NAME_MAX = 40

/** The good-enough chart with its reading; nothing while no benefit has both a need and our level. */
export function levelsBlock({ workshop, words }: Telling): readonly Block[] {
  const all = [...workshop.benefits.values()]
  const measured = all.filter(benefit => surplus(benefit) !== null)
  if (measured.length === 0) return []
  const widest = measured.toSorted(
    (one, other) => Math.abs(surplus(other) ?? 0) - Math.abs(surplus(one) ?? 0),
  )
  const data = widest.slice(0, SHOWN).map(({ id, title, identity, importance, goodEnough, ours, rival }) => ({
    id,
    title,
    identity: identity === true,
    importance,
    needed: goodEnough,
    ours,
    rival,
  }))
  return [{ kind: 'levels', heading: headingOf(measured, words), lead: leadOf(all, widest, words), data }]
}

function surplus({ goodEnough, ours }: Benefit): number | null {
  return goodEnough === null || ours === null ? null : ours - goodEnough
}

const isAbove = (benefit: Benefit) => (surplus(benefit) ?? 0) >= GAP_WORTH_SAYING
const isBelow = (benefit: Benefit) => (surplus(benefit) ?? 0) <= -GAP_WORTH_SAYING

function headingOf(measured: readonly Benefit[], words: Words): string {
  const { heading } = words.report.levels
  const [above, below] = [measured.filter(isAbove).length, measured.filter(isBelow).length]
  if (above > 0 && below > 0) return heading.both(above, below)
  if (above > 0) return heading.above(above)
  return below > 0 ? heading.below(below) : heading.level
}

function leadOf(all: readonly Benefit[], widest: readonly Benefit[], words: Words): string {
  const { levels, and, others } = words.report
  const names = (benefits: readonly Benefit[]) =>
    listed(
      benefits.map(({ title }) => shortened(title, NAME_MAX)),
      and,
      others,
    )
  const wasted = widest.filter(benefit => isAbove(benefit) && rivalIsGoodEnough(benefit))
  const missed = widest.filter(benefit => weFallShort(benefit) && rivalIsGoodEnough(benefit))
  return [
    levels.rated(all.filter(isRated).length, all.length),
    ...(wasted.length > 0 ? [levels.overshoot(names(wasted))] : []),
    ...(missed.length > 0 ? [levels.undershoot(names(missed))] : []),
    ...(widest.length > SHOWN ? [levels.shown(SHOWN, widest.length)] : []),
  ].join(' ')
}
