import type { Claim } from '../../map/pitch.ts'
import { counted } from '../plural.ts'

interface Promised {
  readonly claim: Claim | null
  readonly promisedFor: string | null
  readonly claimsMore: boolean
  readonly isEarly: boolean
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

const monthOf = (day: string) => `${MONTHS[Number(day.slice(5, 7)) - 1] ?? ''} ${day.slice(0, 4)}`

const CLAIMS = {
  vision: 'claims a vision',
  research: 'claims research',
  pilot: 'claims a pilot',
  available: 'claims available',
} as const satisfies Record<Claim, string>

/** Words of promises over time: what pitches claim against when it exists. */
export const promiseWords = {
  title: 'Promises over time',
  unit: 'promised against available',
  promised: 'promised',
  available: 'available behind it',
  tooEarly: 'promised before it exists',
  today: 'today',
  noDate: 'no date promised',
  nothing: 'No pitches on the map yet',
  tick: (day: string) => (day.endsWith('-01') ? monthOf(day) : `${Number(day.slice(8))} ${monthOf(day)}`),
  day: (day: string | null) => (day === null ? '–' : `${Number(day.slice(8))} ${monthOf(day)}`),
  verdict: ({ claim, claimsMore, isEarly, promisedFor }: Promised) => {
    if (isEarly) return 'promised too early'
    if (claimsMore) return 'claims more than exists'
    if (claim !== null) return CLAIMS[claim]
    return promisedFor === null ? 'nothing claimed yet' : 'no claim entered'
  },
  pitch: 'Pitch',
  claim: 'Claim',
  promisedFor: 'Promised for',
  availableFrom: 'Available from',
  holds: 'Does it hold',
  row: (title: string, verdict: string) => `${title}: ${verdict}`,
  description: (pitches: readonly Promised[]) =>
    `${counted(pitches.length, 'pitch', 'pitches')} on an axis of time, ${
      pitches.filter(({ isEarly }) => isEarly).length
    } promised before anything behind them is available, ${
      pitches.filter(({ claimsMore }) => claimsMore).length
    } claiming more than exists.`,
}
