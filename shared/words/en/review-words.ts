import type { Outcome } from '../../decision/expected-effect.ts'
import { counted } from '../plural.ts'

const told: Readonly<Record<Outcome, string>> = {
  'came-true': 'came true',
  'on-the-way': 'on the way',
  'did-not': 'did not come true',
  unknown: 'not assessed',
}

/** Words for looking again at what was decided. */
export const reviewWords = {
  label: 'Decisions to look at again',
  due: (count: number) => `${counted(count, 'decision', 'decisions')} to look at again`,
  /** "2 decisions to look at again: 1 came true, 1 did not come true" */
  told: (due: string, outcomes: readonly (readonly [Outcome, number])[]) =>
    `${due}: ${outcomes.map(([outcome, count]) => `${count} ${told[outcome]}`).join(', ')}`,
  toThem: (count: number) => (count === 1 ? 'Look at it' : 'Look at them'),
  notNow: 'Not now',
  inRail: (count: number) => `, ${count} to look at again`,
  outcome: {
    'came-true': 'Came true',
    'on-the-way': 'On the way',
    'did-not': 'Has not come true',
    unknown: 'Not assessed',
  } satisfies Record<Outcome, string>,
  soFar: (outcome: Outcome) => `So far: ${outcome === 'did-not' ? 'no change yet' : told[outcome]}`,
  again: (day: string) => `Looked at, again on ${day}`,
}
