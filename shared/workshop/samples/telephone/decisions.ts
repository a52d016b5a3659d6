import type { SampleRecord } from '../sample.ts'

export const rounds: readonly SampleRecord<'rounds'>[] = [
  {
    id: 'tel-r1',
    question: 'Which gap costs us most?',
    method: 'dots',
    subjects: ['tel-b1', 'tel-b2', 'tel-b7', 'tel-b5'],
    budget: 3,
    state: 'revealed',
  },
]

/** What the room chose in the last session. */
export const decisions: readonly SampleRecord<'decisions'>[] = [
  {
    id: 'tel-d1',
    finding: { rule: 'overshoot', subjects: ['tel-b2'] },
    subject: 'Better than good enough: never drops a call',
    option: 'effort-to-price-or-ease',
    reason: 'Buyers need 7 and we give 9.5. At 4, where they need 7, is the price.',
    mover: 'R&D',
    difficulty: 3,
    door: 'two-way',
    approver: 'General manager',
    acknowledgedBy: ['R&D', 'Sales', 'Marketing', 'Finance', 'IP'],
    dissent: 'R&D: "We give up the one thing a rival cannot copy for one that all of them can."',
    premortem: [
      'The reliability specialists leave instead of moving.',
      'The single board misses the autumn buying season.',
      'Service cannot support moves that customers make themselves.',
    ],
    expected: [
      { metric: 'alignment', before: 0.811, after: 0.845 },
      { metric: 'overshootEffort', before: 0.754, after: 0.654 },
    ],
    reviewOn: '2026-05-14',
    decidedOn: '2026-02-12',
  },
]

/** Who does what by when. */
export const actions: readonly SampleRecord<'actions'>[] = [
  {
    id: 'tel-t1',
    title: 'Name the 20 person-months and replan them',
    owner: 'Head of R&D',
    due: '2026-02-26',
    decision: 'tel-d1',
  },
  {
    id: 'tel-t2',
    title: 'Cost the single board down to 9,000',
    owner: 'Controller',
    due: '2026-03-12',
    decision: 'tel-d1',
  },
  {
    id: 'tel-t3',
    title: 'Change “Move a desk” to a pilot offer until it ships',
    owner: 'Head of Marketing',
    due: '2026-02-19',
  },
  {
    id: 'tel-t4',
    title: 'Ask five lost customers what would have been enough',
    owner: 'Product manager',
    due: '2026-03-05',
  },
  { id: 'tel-t5', title: 'Bring Service into the next session', owner: 'General manager', due: '2026-02-26' },
  {
    id: 'tel-t6',
    title: 'Bring the lost deals of the autumn',
    owner: 'Head of Sales',
    due: '2026-02-12',
    state: 'done',
  },
]
