import type { Finding } from '../finding/finding.ts'
import type { Reason } from '../finding/reason.ts'
import { shortened } from '../lang/shortened.ts'
import { findCard } from '../map/through-map.ts'
import type { Telling } from './telling.ts'

const NAME_MAX = 34

interface SaidNumber {
  readonly value: string
  readonly text: string
}

/** The levels behind a finding, which say most in the fewest words; with the card's name where there are several. */
export function sayNumbers(
  { workshop, words }: Telling,
  finding: Finding,
  withName: boolean,
): readonly SaidNumber[] {
  const [subject] = finding.subjects
  const name = subject === undefined ? '' : shortened(findCard(workshop, subject)?.card.title ?? '', NAME_MAX)
  const number = (label: Reason['label']) => {
    const value = finding.because.find(reason => reason.label === label)?.value
    return typeof value === 'number' ? value : null
  }
  const [need, ours, rival] = [number('goodEnough'), number('ours'), number('rival')]
  if (need === null || ours === null) return []
  const text = words.report.picture.levels(
    need.toFixed(1),
    ours.toFixed(1),
    rival === null ? '–' : rival.toFixed(1),
  )
  const gap = ours - need
  return [
    {
      value: `${gap < 0 ? '−' : '+'}${Math.abs(gap).toFixed(1)}`,
      text: withName && name !== '' ? `${name}: ${text}` : text,
    },
  ]
}
