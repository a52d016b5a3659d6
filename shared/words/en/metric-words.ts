import { type AlignmentReading, bandOfAlignment } from '../../analysis/alignment-band.ts'
import type { Base, Bases, HeadlineMetric } from '../../analysis/metrics.ts'
import { wholePercent } from '../percent.ts'
import { counted } from '../plural.ts'

/** What a metric is called, the sentence for a slide, which way is better, what it rests on, and what is missing. */
export interface MetricWords {
  readonly name: string
  readonly unit: string
  readonly direction: string
  readonly sentence: (percent: number) => string
  readonly base: (bases: Bases) => string
  readonly missing: string
}

const of = ({ known, all }: Base, one: string, many: string) => `${known} of ${counted(all, one, many)}`

const withEffort = ({ inventionsWithEffort }: Bases) =>
  `${of(inventionsWithEffort, 'invention', 'inventions')} ${inventionsWithEffort.all === 1 ? 'has' : 'have'} effort`

const withEmphasis = ({ pitchesWithEmphasis }: Bases) =>
  `${of(pitchesWithEmphasis, 'pitch', 'pitches')} ${pitchesWithEmphasis.all === 1 ? 'has' : 'have'} emphasis`

/** Words of the five headline metrics. */
export const metricWords = {
  alignment: {
    name: 'Alignment',
    unit: 'of 100',
    direction: 'higher is better',
    sentence: percent => `${percent} of every 100 units of effort match, benefit for benefit, what we sell.`,
    base: bases => {
      const { known, all } = bases.pitchesWithEmphasis
      return known === all ? withEffort(bases) : `${withEffort(bases)}, ${withEmphasis(bases)}`
    },
    missing: 'It needs effort on inventions and emphasis on pitches, above 0.',
  },
  orphanEffort: {
    name: 'Orphan effort',
    unit: '%',
    direction: 'lower is better',
    sentence: percent => `${percent} % of R&D works on things no pitch mentions.`,
    base: withEffort,
    missing: 'It needs effort on inventions and at least one pitch with emphasis.',
  },
  unsupportedEmphasis: {
    name: 'Unsupported emphasis',
    unit: '%',
    direction: 'lower is better',
    sentence: percent => `${percent} % of what we say has no current R&D behind it.`,
    base: withEmphasis,
    missing: 'It needs emphasis on pitches and effort on inventions.',
  },
  overshootEffort: {
    name: 'Overshoot effort',
    unit: '%',
    direction: 'lower is better',
    sentence: percent => `${percent} % of effort improves what is already better than buyers need.`,
    base: ({ benefitsRated }) =>
      `${of(benefitsRated, 'benefit', 'benefits')} ${benefitsRated.all === 1 ? 'is' : 'are'} rated`,
    missing: 'It needs effort on inventions, and the levels of benefits: needed, ours, rival.',
  },
  evidenceCoverage: {
    name: 'Evidence coverage',
    unit: '%',
    direction: 'higher is better',
    sentence: percent => `${percent} % of our story was checked by someone with no deal at stake.`,
    base: ({ recentEvidence }) =>
      `${of(recentEvidence, 'piece of evidence', 'pieces of evidence')} ${recentEvidence.all === 1 ? 'is' : 'are'} recent`,
    missing: 'It needs emphasis on pitches.',
  },
} satisfies Record<HeadlineMetric, MetricWords> as Readonly<Record<HeadlineMetric, MetricWords>>

const BANDS = {
  aligned: 'aligned',
  partly: 'partly aligned',
  chance: 'no better than chance',
} as const satisfies Record<AlignmentReading, string>

/** Words of the figures together, and of the bands that alignment falls into. */
export const alignmentWords = {
  label: 'The five metrics',
  notAssessed: 'Not assessed',
  band: (percent: number) => BANDS[bandOfAlignment(percent / 100)],
  underOtherWeights: (low: number, high: number) =>
    wholePercent(low) === wholePercent(high)
      ? `${wholePercent(low)} under other link weights`
      : `${wholePercent(low)} to ${wholePercent(high)} under other link weights`,
}
