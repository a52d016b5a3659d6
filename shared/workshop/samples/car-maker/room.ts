import type { SampleRecord } from '../sample.ts'

/** Who takes part, by function. */
export const participants: readonly SampleRecord<'participants'>[] = [
  { id: 'car-u1', name: 'Head of R&D', function: 'R&D', track: 'both', paidOnDeal: 'no', part: 'member' },
  {
    id: 'car-u2',
    name: 'Chassis engineer',
    function: 'R&D',
    track: 'innovation',
    paidOnDeal: 'no',
    part: 'member',
  },
  {
    id: 'car-u3',
    name: 'Head of Sales',
    function: 'Sales',
    track: 'execution',
    paidOnDeal: 'yes',
    part: 'member',
  },
  {
    id: 'car-u4',
    name: 'Head of Marketing',
    function: 'Marketing',
    track: 'both',
    paidOnDeal: 'no',
    part: 'member',
  },
  {
    id: 'car-u5',
    name: 'Service lead',
    function: 'Service',
    track: 'execution',
    paidOnDeal: 'no',
    part: 'advocate',
  },
  {
    id: 'car-u6',
    name: 'Controller',
    function: 'Finance',
    track: 'execution',
    paidOnDeal: 'no',
    part: 'member',
  },
  { id: 'car-u7', name: 'Patent counsel', function: 'IP', track: 'both', paidOnDeal: 'no', part: 'member' },
  {
    id: 'car-u8',
    name: 'General manager',
    function: 'Leadership',
    track: 'both',
    paidOnDeal: 'no',
    part: 'approver',
  },
]

/** What customers said, and who heard it. */
export const evidence: readonly SampleRecord<'evidence'>[] = [
  {
    id: 'car-e1',
    about: 'car-b1',
    kind: 'interview',
    verdict: 'supports',
    verbatim: 'I looked at three cars. I bought the one I would put my children in.',
    interpretation: 'Safety decides, comfort closes.',
    heardBy: 'car-u4',
    date: '2026-01-22',
    customer: 'A mother of three',
    knownToCreators: 'yes',
  },
  {
    id: 'car-e2',
    about: 'car-b3',
    kind: 'quote',
    verdict: 'supports',
    verbatim: 'The children slept to the border.',
    heardBy: 'car-u5',
    date: '2026-02-11',
    customer: 'A commuter family',
    knownToCreators: 'yes',
  },
  {
    id: 'car-e3',
    about: 'car-b4',
    kind: 'won-deal',
    verdict: 'supports',
    verbatim: 'Per kilometre you are the cheapest of the safe ones.',
    heardBy: 'car-u6',
    date: '2025-12-09',
    customer: 'A nursing service with 60 cars',
    knownToCreators: 'no',
  },
  {
    id: 'car-e4',
    about: 'car-b2',
    kind: 'quote',
    verdict: 'neutral',
    verbatim: 'Is this really one of yours?',
    interpretation: 'He liked it, and he would not have come for it.',
    heardBy: 'car-u2',
    date: '2026-02-25',
    customer: 'A test driver',
    knownToCreators: 'yes',
  },
]

export const sessions: readonly SampleRecord<'sessions'>[] = [
  {
    id: 'car-s1',
    date: '2026-03-05',
    nextDate: '2026-03-19',
    checkIn: [
      { function: 'R&D', scores: [4, 5] },
      { function: 'Sales', scores: [2] },
      { function: 'Marketing', scores: [3] },
      { function: 'Service', scores: [3] },
    ],
  },
]
