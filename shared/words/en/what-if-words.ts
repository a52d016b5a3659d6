import { wholePercent } from '../percent.ts'

/** What the room chooses for an option, by the name of the parameter. */
const parameter: Readonly<Record<string, string>> = {
  from: 'From',
  to: 'To',
  amount: 'How much effort',
  effort: 'Effort',
  points: 'How many points',
  benefit: 'Benefit',
  invention: 'Invention',
  pitch: 'Pitch',
  participant: 'Who',
  heardBy: 'Who listens',
  level: 'New level',
  price: 'New price',
  percent: 'New commission',
  claim: 'New claim',
  status: 'New status',
  channel: 'New channel',
  strength: 'Strength of the link',
  day: 'Day',
  reviewed: 'Checked on',
  promisedFor: 'Promised for',
  availableFrom: 'Available from',
}

/** Words of what an option would do, before the room commits to it. */
export const whatIfWords = {
  title: (option: string) => `What if: ${option}`,
  parameter,
  choose: 'Choose',
  points: 'points',
  channel: {
    field: 'field',
    inside: 'inside sales',
    partner: 'partner',
    founders: 'its makers',
    'self-serve': 'self-service',
  },
  difficulty: (difficulty: number) => `Difficulty ${difficulty} of 5`,
  noMechanism: 'This changes what people do. Nothing on the map moves until they have done it.',
  incomplete: 'Choose what is still open to see the effect.',
  noChange: 'None of the figures moves by a whole point.',
  metric: 'Figure',
  today: 'Today',
  after: 'After',
  changed: 'Change',
  also: { overpromise: 'Overpromise', staleness: 'Stale material' },
  figure: (value: number | null) => (value === null ? 'Not assessed' : String(wholePercent(value))),
  change: (before: number | null, after: number | null) => {
    if (before === null || after === null) return before === after ? 'as before' : 'now assessed'
    const points = wholePercent(after) - wholePercent(before)
    if (points === 0) return 'as before'
    return points > 0 ? `+${points}` : `−${-points}`
  },
  gone: 'Findings that go',
  fresh: 'Findings that come',
  none: 'none',
}
