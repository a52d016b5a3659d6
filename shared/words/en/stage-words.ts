import type { ShareOf } from '../../finding/finding-rule.ts'
import type { CardKind } from '../../map/through-map.ts'
import type { Mover } from '../../workshop/records/decision.ts'
import type { VoteMethod } from '../../workshop/records/round.ts'
import { counted } from '../plural.ts'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const month = (day: string) => `${MONTHS[Number(day.slice(5, 7)) - 1] ?? ''} ${day.slice(0, 4)}`

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six']
const small = (count: number) => NUMBERS[count] ?? `${count}`

const each: Readonly<Record<VoteMethod, (budget: number | null) => string>> = {
  dots: budget => (budget === 1 ? 'one dot each' : `${small(budget ?? 1)} dots each`),
  fist: () => 'none to five fingers for each',
  score: () => 'one to five for each',
  points: budget => `${budget ?? 100} points each`,
}

/** Words that the room reads on the stage; short, since they are set large. */
export const stageWords = {
  timer: {
    calm: 'minutes left',
    amber: 'time is short',
    red: 'finish now',
    over: 'over time',
    paused: 'paused',
  },
  page: (at: number, of: number) => `${at} of ${of}`,
  everybody: 'Together',
  somebody: 'Somebody',
  unknown: '–',
  notRated: 'not rated',
  more: (count: number) => `and ${count} more`,
  kind: { invention: 'Invention', benefit: 'Benefit', pitch: 'Pitch' } satisfies Record<CardKind, string>,
  /** What hangs on nothing yet. */
  socket: { invention: 'an invention', benefit: 'a benefit', pitch: 'a pitch' } satisfies Record<
    CardKind,
    string
  >,
  backAt: 'Back at',
  linked: (linked: number, all: number) => `${linked} of ${counted(all, 'card', 'cards')} linked`,
  nothingBehind: 'Nothing makes it true yet',
  advocate: (name: string) => `${name} speaks for good enough today.`,
  horizons: 'Effort by when it pays',
  noHorizon: (count: number) => `${counted(count, 'invention', 'inventions')} without a horizon yet`,
  findings: (count: number) =>
    count === 0
      ? 'Where it does not line up'
      : `${counted(count, 'place', 'places')} where it does not line up`,
  noFindings: 'Nothing stands out: the map lines up.',
  pay: {
    cannot: 'Service cannot keep it:',
    open: (count: number) => `${counted(count, 'promise', 'promises')} Service has not judged yet`,
    unpaid: (count: number) => `${counted(count, 'pitch', 'pitches')} without a commission yet`,
    none: 'Nobody loses pay, and Service keeps every promise.',
    noPitch: 'There is no pitch to test yet.',
  },
  mirror: {
    effort: 'R&D effort %',
    selling: 'Selling %',
    others: (count: number) => `${counted(count, 'other benefit', 'other benefits')}`,
    noBenefit: 'No benefit named',
    oneSide: 'one side only',
    identity: 'what we are known for',
  },
  overview: {
    inventions: (count: number) => counted(count, 'invention', 'inventions'),
    benefits: (count: number) => counted(count, 'benefit', 'benefits'),
    pitches: (count: number) => counted(count, 'pitch', 'pitches'),
    notSold: (count: number) => `${count} not sold`,
    oneSided: (count: number) => `${count} one-sided`,
    notBuilt: (count: number) => `${count} not built`,
  },
  promises: {
    promised: 'promised',
    available: 'there from',
    today: 'today',
    said: (promised: string | null, available: string | null) => {
      if (promised === null) return `Not promised, there from ${available === null ? '–' : month(available)}`
      if (available === null) return `Promised ${month(promised)}, no date behind it`
      return `Promised ${month(promised)}, there from ${month(available)}`
    },
  },
  trend: { from: 'Last time', now: 'Now', first: 'The first session: there is nothing to compare yet.' },
  share: {
    effort: percent => `${percent} % of effort`,
    emphasis: percent => `${percent} % of selling`,
    drift: percent => counted(Math.abs(percent), 'point', 'points'),
    links: percent => `${percent} % of links`,
    evidence: percent => `${percent} % of evidence`,
    nothing: () => '',
  } satisfies Record<ShareOf, (percent: number) => string>,
  spotlight: {
    percent: (percent: number) => `${percent} %`,
    effort: 'of effort',
    selling: 'of selling',
    asksMaker: 'Maker: why did we build it?',
    asksSeller: 'Seller: why do they need it?',
    customer: 'In the customer’s words',
  },
  vote: {
    voted: (voted: number, all: number) =>
      all > voted ? `of ${all} have voted` : voted === 1 ? 'has voted' : 'have voted',
    each: (method: VoteMethod, budget: number | null) => each[method](budget),
    voters: (voters: number, method: VoteMethod, budget: number | null) =>
      `${counted(voters, 'person', 'people')}, ${each[method](budget)}`,
    total: (count: number, method: VoteMethod) =>
      method === 'dots' ? counted(count, 'dot', 'dots') : counted(count, 'point', 'points'),
    of: (count: number, all: number) => `${count} of ${all}`,
    others: 'Others',
    all: 'Everybody',
    concerns: (count: number) => counted(count, 'concern', 'concerns'),
    differ: (more: string, less: string) => `What does ${more} see that ${less} does not?`,
    agree: 'Both sides agree. What follows from it?',
  },
  decision: {
    choose: 'Which one do we choose?',
    mover: 'Who moves',
    approver: 'Who approves',
    door: 'Can we go back',
    doors: { 'one-way': 'No, a one-way door', 'two-way': 'Yes, a two-way door' },
    difficulty: 'How hard',
    of5: (difficulty: number) => `${difficulty} of 5`,
    nobodyYet: 'nobody yet',
    expected: (metric: string, before: string, after: string) => `${metric} ${before} to ${after}`,
    about: (finding: string, subject: string) => `${finding}: ${subject}`,
  },
  mover: {
    'R&D': 'R&D',
    Sales: 'Sales',
    Marketing: 'Marketing',
    Service: 'Service',
    Finance: 'Finance',
    both: 'Both sides',
    nobody: 'Nobody',
  } satisfies Record<Mover, string>,
  action: {
    noOwner: 'No owner yet',
    due: (day: string) => `due ${day}`,
    overdue: (day: string) => `overdue since ${day}`,
    from: (decision: string) => `For: ${decision}`,
    states: { done: 'Done', moved: 'Moved', dropped: 'Dropped' },
    left: (open: number, all: number) => `${open} of ${all} still open`,
  },
  scores: {
    started: 'At the start:',
    ended: 'Now:',
    shows: (lowest: number, highest: number, voters: number) =>
      `${lowest === highest ? `all ${lowest}` : `from ${lowest} to ${highest}`}, ${counted(voters, 'person', 'people')}`,
  },
  charter: { gives: 'gives', needs: 'needs' },
  views: {
    labels: { think: 'What we think of them', want: 'What we want from them' },
    of: (from: string, about: string) => `${from} on ${about}`,
  },
}
