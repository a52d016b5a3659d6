import type { Base } from '../../analysis/metrics.ts'
import { signedPoints, wholePercent } from '../percent.ts'
import { counted } from '../plural.ts'
import { flowWords } from './flow-words.ts'
import { goodEnoughWords } from './good-enough-words.ts'
import { horizonWords } from './horizon-words.ts'
import { promiseWords } from './promise-words.ts'
import { trendWords } from './trend-words.ts'

interface Range {
  readonly low: number
  readonly high: number
}

const ahead = (drift: number) => {
  const points = wholePercent(drift)
  if (points === 0) return 'in step'
  return points > 0 ? 'R&D ahead' : 'Sales ahead'
}

const sharesOf = (effort: number | null, emphasis: number | null) => {
  const effortPart = effort === null ? 'effort not assessed' : `effort ${wholePercent(effort)} %`
  const emphasisPart = emphasis === null ? 'emphasis not assessed' : `emphasis ${wholePercent(emphasis)} %`
  return `${effortPart}, ${emphasisPart}`
}

const driftOf = (drift: number) =>
  wholePercent(drift) === 0
    ? 'in step'
    : `${ahead(drift)} by ${counted(Math.abs(wholePercent(drift)), 'point', 'points')}`

const otherWeights = ({ low, high }: Range) =>
  wholePercent(low) === wholePercent(high)
    ? `Also ${wholePercent(low)} under weights 3-2-1 and equal`
    : `${wholePercent(low)} to ${wholePercent(high)} under other link weights`

/** Words of the mirror bars: effort to the left, emphasis to the right, a row per benefit. */
const mirror = {
  title: 'Effort against emphasis',
  unit: 'share of each benefit, in %',
  effort: 'R&D effort',
  emphasis: 'Sales emphasis',
  drift: 'drift, points',
  matched: 'matched',
  surplus: 'surplus',
  identity: 'identity',
  percent: (value: number) => `${value} %`,
  points: signedPoints,
  ahead,
  effortOnNone: 'Effort on no benefit',
  emphasisOnNone: 'Emphasis on no benefit',
  noPitch: 'no pitch sells it',
  noEffort: 'nothing builds it',
  noEffortKnown: 'no effort yet',
  noEmphasisKnown: 'no emphasis yet',
  noBenefits: 'No benefits on the map yet',
  filled: (alignment: number) => `The filled bars are the alignment: ${wholePercent(alignment)} of 100.`,
  notAssessed: 'Alignment is not assessed: it needs effort on inventions and emphasis on pitches.',
  otherWeights,
  base: (inventions: Base, pitches: Base) =>
    `${inventions.known} of ${counted(inventions.all, 'invention', 'inventions')}, ${pitches.known} of ${counted(pitches.all, 'pitch', 'pitches')} weighed`,
  row: (title: string, effort: number | null, emphasis: number | null, drift: number | null) =>
    [`${title}: ${sharesOf(effort, emphasis)}`, drift === null ? null : driftOf(drift)]
      .filter(part => part !== null)
      .join(', '),
  description: (benefits: number, alignment: number | null) =>
    `Mirror bars for ${counted(benefits, 'benefit', 'benefits')}: the share of effort to the left, of emphasis to the right. ${
      alignment === null
        ? 'Alignment is not assessed.'
        : `What overlaps is the alignment, ${wholePercent(alignment)} of 100.`
    }`,
}

/** Words of the charts. */
export const chartWords = {
  notAssessed: 'Not assessed',
  mirror,
  goodEnough: goodEnoughWords,
  flow: flowWords,
  horizons: horizonWords,
  promises: promiseWords,
  trend: trendWords,
  table: {
    benefit: 'Benefit',
    effort: 'Effort',
    emphasis: 'Emphasis',
    drift: 'Drift',
    matched: 'Matched',
  },
  showTable: 'Show as table',
  showChart: 'Show as chart',
  saveSvg: 'Save as SVG',
}
