import { REASON_UNITS, type ReasonLabel, type ReasonUnit } from '../../finding/reason.ts'
import { signedPoints, wholePercent } from '../percent.ts'
import { counted } from '../plural.ts'
import { calendarWords } from './calendar-words.ts'
import { mapWords } from './map-words.ts'

type Value = number | string | null

const tenth = (value: Value) => String(Math.round(Number(value) * 10) / 10)
const hundredth = (value: Value) => String(Math.round(Number(value) * 100) / 100)
const known = (names: Readonly<Record<string, string>>) => (value: Value) =>
  names[String(value)] ?? String(value)

/** How the value of each unit is written. */
const inUnit: Readonly<Record<ReasonUnit, (value: Value, currency: string) => string>> = {
  share: value => `${wholePercent(Number(value))} %`,
  points: value => `${signedPoints(Number(value))} points`,
  level: tenth,
  rating: value => `${value} of 5`,
  count: value => String(value),
  money: (value, currency) => `${hundredth(value)}${currency === '' ? '' : ` ${currency}`}`,
  ratio: value => `${hundredth(value)} times`,
  day: value => calendarWords.full(String(value)),
  days: value => counted(Number(value), 'day', 'days'),
  status: known({ ...mapWords.status, unknown: 'status not entered' }),
  protection: known(mapWords.ip),
  claim: known(mapWords.claim),
  function: value => String(value),
  fact: value => (value === 0 || value === 'no' ? 'no' : 'yes'),
}

const label = {
  effort: 'effort',
  emphasis: 'emphasis',
  drift: 'drift',
  split: 'part of the invention',
  offRoad: 'leads off our road',
  support: 'best status behind it',
  status: 'status',
  statusSince: 'status since',
  ip: 'protection',
  protectors: 'strongly linked rights or secrets',
  importance: 'importance',
  goodEnough: 'needed',
  ours: 'ours',
  rival: 'best rival',
  price: 'price',
  alternativePrice: 'alternative',
  premium: 'price against the alternative',
  claim: 'claims',
  overpromised: 'emphasis that claims more than exists',
  promisedFor: 'promised for',
  availableFrom: 'available from',
  reviewed: 'last checked',
  daysSinceReview: 'since the last check',
  newOffer: 'a new offer',
  evidence: 'recent evidence',
  contradictions: 'of it contradicts',
  paidHearers: 'heard by people paid on the deal',
  makersHeard: 'heard by its makers',
  heard: 'heard by them',
  function: 'function',
  answered: 'questions answered, of 7',
  missing: 'answers missing, of 7',
  commission: 'commission',
  usualCommission: 'usual commission',
  commissionRatio: 'against the usual commission',
  today: 'today',
  next: 'next',
  later: 'later',
  links: 'links at 3 or 9',
  oneSided: 'of them lack a reason',
  nextSession: 'next session',
  daysSinceSession: 'since the last session',
  cadence: 'rhythm of sessions',
} as const satisfies Record<ReasonLabel, string>

/** What the lack of a value says where it is known to be missing. */
const NOTHING: Readonly<Partial<Record<ReasonLabel, string>>> = {
  support: 'nothing',
  nextSession: 'no date',
  reviewed: 'never',
  heard: 'nothing',
}

/** Words of the numbers behind a finding: what each is called and how it is written. */
export const reasonWords = {
  label: label as Readonly<Record<ReasonLabel, string>>,
  value: (name: ReasonLabel, value: Value, currency: string) => {
    if (value !== null) return inUnit[REASON_UNITS[name]](value, currency)
    return NOTHING[name] ?? 'not known'
  },
  workshop: 'The whole workshop',
  linkTitle: (from: string, to: string) => `${from} → ${to}`,
}
