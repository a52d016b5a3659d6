import type { BenefitShares } from '../../analysis/metrics.ts'
import { shortened } from '../../lang/shortened.ts'
import { wholePercent } from '../../words/percent.ts'
import type { Block } from '../block.ts'
import type { ReportSection } from '../report.ts'
import type { Telling } from '../telling.ts'
import { levelsBlock } from './levels-block.ts'

const GAP_WORTH_SAYING = 0.05
const TITLE_MAX = 44
const ROWS_SHOWN = 18

/** Effort against emphasis, benefit for benefit; null when the map has no benefit yet. */
export function mirrorSection(telling: Telling): ReportSection | null {
  if (telling.workshop.benefits.size === 0) return null
  return {
    id: 'mirror',
    held: 'upright',
    startsPage: true,
    kicker: null,
    heading: headingOf(telling),
    lead: leadOf(telling) || null,
    blocks: [mirrorBlock(telling), ...levelsBlock(telling)],
  }
}

interface Widest {
  readonly rd: BenefitShares | null
  readonly sales: BenefitShares | null
}

/** The benefits on which either side runs ahead most, where it is worth saying. */
function widest({ analysis }: Telling): Widest {
  const sorted = analysis.metrics.perBenefit
    .filter(({ drift }) => drift !== null && Math.abs(drift) >= GAP_WORTH_SAYING)
    .toSorted((one, other) => (other.drift ?? 0) - (one.drift ?? 0))
  const [first] = sorted
  const last = sorted.at(-1)
  return {
    rd: first && (first.drift ?? 0) > 0 ? first : null,
    sales: last && (last.drift ?? 0) < 0 ? last : null,
  }
}

function headingOf(telling: Telling): string {
  const { heading } = telling.words.report.mirror
  const { rd, sales } = widest(telling)
  const name = ({ id }: BenefitShares) => inSentence(telling.workshop.benefits.get(id)?.title ?? id)
  if (rd && sales) return heading.both(name(rd), name(sales))
  if (rd) return heading.rd(name(rd))
  if (sales) return heading.sales(name(sales))
  return telling.analysis.metrics.alignment === null ? heading.unknown : heading.level
}

function leadOf(telling: Telling): string {
  const { metrics } = telling.analysis
  const { mirror } = telling.words.report
  if (metrics.alignment === null) return telling.words.metric.alignment.missing
  const { rd, sales } = widest(telling)
  const gaps = [rd, sales].flatMap(one => {
    if (!one) return []
    const title = shortened(telling.workshop.benefits.get(one.id)?.title ?? one.id, TITLE_MAX)
    return mirror.gap(title, wholePercent(one.p ?? 0), wholePercent(one.q ?? 0))
  })
  const [effort, emphasis] = [
    wholePercent(metrics.unlinkedEffort ?? 0),
    wholePercent(metrics.unlinkedEmphasis ?? 0),
  ]
  const unlinked = effort > 0 || emphasis > 0 ? [mirror.unlinked(effort, emphasis)] : []
  const all = metrics.perBenefit.length
  const cut = all > ROWS_SHOWN ? [mirror.shown(ROWS_SHOWN, all)] : []
  return [mirror.lead(wholePercent(metrics.alignment)), ...gaps, ...unlinked, ...cut].join(' ')
}

function mirrorBlock({ workshop, analysis }: Telling): Block {
  const { metrics, band, bases } = analysis
  const others = band.slice(1).flatMap(alignment => alignment ?? [])
  return {
    kind: 'mirror',
    data: {
      benefits: shownBenefits(metrics.perBenefit).map(({ id, p, q }) => {
        const benefit = workshop.benefits.get(id)
        return {
          id,
          title: benefit?.title ?? id,
          identity: benefit?.identity === true,
          effort: p,
          emphasis: q,
        }
      }),
      unlinkedEffort: metrics.unlinkedEffort,
      unlinkedEmphasis: metrics.unlinkedEmphasis,
      alignment: metrics.alignment,
      otherWeights: others.length > 0 ? { low: Math.min(...others), high: Math.max(...others) } : null,
      inventions: bases.inventionsWithEffort,
      pitches: bases.pitchesWithEmphasis,
    },
  }
}

/** As many as one page holds, those that drift most. */
function shownBenefits(all: readonly BenefitShares[]): readonly BenefitShares[] {
  if (all.length <= ROWS_SHOWN) return all
  const weight = ({ p, q, drift }: BenefitShares) => Math.abs(drift ?? 0) + ((p ?? 0) + (q ?? 0)) / 1000
  return all.toSorted((one, other) => weight(other) - weight(one)).slice(0, ROWS_SHOWN)
}

/** A title as it stands in the middle of a sentence. */
function inSentence(title: string): string {
  const short = shortened(title, TITLE_MAX)
  const [first = '', second = ''] = short
  // A word all in capitals, or a name like iPhone, keeps its letters.
  return second === second.toLowerCase() ? first.toLowerCase() + short.slice(first.length) : short
}
