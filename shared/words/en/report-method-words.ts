import type { Base } from '../../analysis/metrics.ts'

/** Words of the page that says how the numbers are computed. */
export const reportMethodWords = {
  heading: 'How the numbers are computed',
  lead: 'A link counts 9, 3 or 1. An invention’s effort is split over its benefits by link strength, and so is a pitch’s emphasis. That gives each benefit a share of effort, p, and a share of selling, q. Everything else follows from these two columns.',
  benefit: 'Benefit',
  columns: {
    p: 'Effort p',
    q: 'Emphasis q',
    smaller: 'Smaller of the two',
    drift: 'Drift p − q',
    need: 'Need',
    ours: 'Ours',
    rival: 'Best rival',
  },
  caption: 'Shares of effort and emphasis and rated levels, by benefit',
  figures: 'The five figures',
  formula: {
    alignment: {
      formula: 'Sum of the smaller of p and q',
      note: 'Aligned from 75, partly from 50; below 50 no better than chance. Random maps of this size overlap about 43.',
    },
    orphanEffort: { formula: 'Sum of p where q is 0, plus effort linked to no benefit', note: '' },
    unsupportedEmphasis: {
      formula: 'Sum of q where nothing active supports it, plus emphasis linked to no benefit',
      note: '',
    },
    overshootEffort: {
      formula: 'Sum of p where our level is 1.5 or more above the need and the rival meets the need',
      note: '',
    },
    evidenceCoverage: {
      formula: 'Sum of q with recent evidence heard by someone not paid on the deal',
      note: 'Recent is within 365 days.',
    },
  },
  base: {
    effort: ({ known, all }: Base) => `${known} of ${all} inventions have effort.`,
    emphasis: ({ known, all }: Base) => `${known} of ${all} pitches have emphasis.`,
    rated: ({ known, all }: Base) => `${known} of ${all} benefits have all three levels.`,
  },
  weights: 'If links weighed otherwise',
  weightsCaption: 'The five figures under other link weights',
  short: {
    alignment: 'Alignment',
    orphanEffort: 'Orphan',
    unsupportedEmphasis: 'Unsupported',
    overshootEffort: 'Overshoot',
    evidenceCoverage: 'Evidence',
  },
  weightsColumn: 'Weights',
  weightNames: ['9, 3, 1 (this report)', '3, 2, 1', 'All equal'],
  rules: 'When a finding appears',
  finding: 'Finding',
  appears: 'It appears when',
  limits: 'Limits',
  limitsText: (day: string) =>
    `Effort, levels and links are the judgement of the people in the room on ${day}. What nobody has said counts as unknown, never as zero. Whole numbers elsewhere in this report are these figures, rounded once. The thresholds stand above.`,
  check: (left: string, right: string) =>
    `The check 100 − ${left} = ${right} holds from both sides: surplus effort plus unlinked effort, and surplus emphasis plus unlinked emphasis.`,
  equals: (figure: string) => `= ${figure}`,
}
