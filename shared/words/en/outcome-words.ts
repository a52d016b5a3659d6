import type { Outcome } from '../../decision/expected-effect.ts'

/** Words of what became of a decision: whether what it expected came true. */
export const outcomeWords = {
  title: 'Did it come true?',
  outcome: {
    'came-true': 'came true',
    'on-the-way': 'on the way',
    'did-not': 'did not come true',
    unknown: 'not assessed',
  } satisfies Record<Outcome, string> as Readonly<Record<Outcome, string>>,
  expected: (metric: string, before: string, after: string) => `${metric}: expected ${before} to ${after}`,
  now: (value: string) => `now ${value}`,
  findingGone: 'The finding it answered is gone',
  findingStays: 'The finding it answered is still there',
  reviewDue: (count: number) =>
    count === 1 ? 'One decision is due for review' : `${count} decisions are due for review`,
}
