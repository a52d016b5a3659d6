import type { ComparedCollection } from '../../session/compare-sessions.ts'
import type { Spread } from '../../session/spread.ts'
import type { VoteMethod } from '../../workshop/records/round.ts'
import { signedPoints } from '../percent.ts'
import { counted } from '../plural.ts'
import { opening, spelled } from './spelled.ts'

const fingers = (count: number) => counted(count, 'finger', 'fingers')
const range = ({ lowest, highest }: Spread) =>
  lowest === highest ? fingers(lowest) : `${lowest} to ${fingers(highest)}`

const moved = (many: string) => (added: number, removed: number, changed: number) => {
  const parts = [
    ...(added > 0 ? [`${added} new`] : []),
    ...(removed > 0 ? [`${removed} gone`] : []),
    ...(changed > 0 ? [`${changed} changed`] : []),
  ]
  return `${many}: ${parts.join(', ')}`
}

/** How the room saw it, from check-in to check-out. */
export const reportRoomWords = {
  heading: (first: Spread | null, last: Spread | null) => {
    if (first && last) return `The room began at ${range(first)} and ended at ${range(last)}`
    if (first) return `The room began at ${range(first)}`
    return last ? `The room ended at ${range(last)}` : 'What the room takes home'
  },
  lead: 'One to five fingers: how well does what we build match what we sell? A column shows every voter, since an average would hide who disagrees.',
  caption: 'Fingers by function, before and after',
  function: 'Function',
  first: 'Check-in',
  last: 'Check-out',
  sentence: 'Takes home',
  onlySaid: 'What the room said',
  reactions: 'What the room said when it saw the map',
  reactionsCaption: 'Reactions by function',
  said: 'Said',
  somebody: 'Somebody',
  quoted: (text: string) => `“${text}”`,
  fingers: (scores: readonly number[]) =>
    scores.length === 0 ? '–' : scores.toSorted((one, other) => one - other).join(' '),
}

/** What the room voted for. */
export const reportVoteWords = {
  heading: (top: string, rounds: number) =>
    rounds === 1 ? `The room voted for “${top}”` : `In its first vote the room chose “${top}”`,
  on: (day: string) => `The votes of the session on ${day}.`,
  lead: 'Votes are counted by function; functions of fewer than three voters are counted together. Facilitators abstain.',
  caption: (question: string, voters: number, method: string) =>
    `${question} ${counted(voters, 'voter', 'voters')}, ${method}.`,
  method: {
    dots: 'dots',
    fist: 'zero to five fingers each, added up',
    score: 'one to five each, added up',
    points: '100 points each',
  } satisfies Record<VoteMethod, string>,
  subject: 'Voted on',
  others: 'Others',
  total: 'All',
  spread: 'Spread',
  concerns: 'Concerns',
  gone: 'Something that has been deleted since',
}

/** What has changed since the session before. */
export const reportChangeWords = {
  heading: (gone: number, came: number) => {
    if (gone === 0 && came === 0) return 'No finding has gone and none has come since the last session'
    const left = gone === 0 ? 'No finding has' : opening(gone, 'finding has', 'findings have')
    const arrived = came === 0 ? 'none has' : `${spelled(came)} ${came === 1 ? 'has' : 'have'}`
    return `${left} gone since the last session, ${arrived} come`
  },
  lead: (day: string, records: readonly string[]) => `Since ${day}: ${records.join('; ')}.`,
  records: {
    inventions: moved('inventions'),
    benefits: moved('benefits'),
    pitches: moved('pitches'),
    links: moved('links'),
    evidence: moved('pieces of evidence'),
    decisions: moved('decisions'),
    actions: moved('actions'),
  } satisfies Record<ComparedCollection, (added: number, removed: number, changed: number) => string>,
  caption: 'The five metrics then and now, each of 100',
  metric: 'Metric',
  named: (name: string, direction: string) => `${name} (${direction})`,
  now: 'Now',
  change: 'Change',
  moved: (points: number) => (points === 0 ? 'same' : points > 0 ? `+${points}` : `−${-points}`),
  drift: 'Drift of benefits',
  driftNote: 'Share of effort less share of selling, in points: + where R&D is ahead, − where Sales is.',
  driftCaption: 'Drift of the benefits that moved most, then and now',
  benefit: 'Benefit',
  points: signedPoints,
  gone: 'Gone',
  came: 'New',
}
