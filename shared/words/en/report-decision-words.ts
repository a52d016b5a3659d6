import { counted } from '../plural.ts'

/** Words of each decision in full. */
export const reportDecisionWords = {
  kicker: (ref: string) => `Decision ${ref}`,
  on: (refs: string) => `, on ${refs}`,
  noSubject: 'A decision without a title',
  choice: 'Choice',
  moves: 'Who moves',
  reason: 'Reason',
  dissent: 'Dissent',
  risks: 'Risks (pre-mortem)',
  expected: 'Expected effect',
  effect: (metric: string, before: string, after: string) => `${metric} from ${before} to ${after}.`,
  difficulty: 'Difficulty',
  difficultyOf: (value: number) => `${value} of 5`,
  door: { 'one-way': 'One-way door: it cannot be undone', 'two-way': 'Two-way door: it can be undone' },
  doorTerm: 'Door',
  approved: 'Approved by',
  acknowledged: (names: string) => `Acknowledged by ${names}.`,
  review: 'Looked at again',
  both: 'Both sides',
  nobody: 'Nobody',
}

/** Words of the options that were considered, each held against today. */
export const reportOptionWords = {
  label: 'Options considered',
  note: 'Each of 100, computed by replaying the option on the map as first suggested. Bold where it changes; hollow is today, solid is after. Options are not ranked by alignment.',
  today: 'Today',
  chosen: 'chosen',
  asExpected: 'As the room expects it',
  nothingExpected: 'Nobody wrote down what to expect of it',
  findings: (gone: number, fresh: number) =>
    gone + fresh === 0
      ? 'The findings stay as they are'
      : [
          ...(gone > 0 ? [`${counted(gone, 'finding goes', 'findings go')}`] : []),
          ...(fresh > 0 ? [`${counted(fresh, 'finding comes', 'findings come')}`] : []),
        ].join(', '),
}
