import type { FactCode, GapCode } from '../../exercise/exercise.ts'
import type { ExerciseId } from '../../exercise/exercises.ts'
import { counted } from '../plural.ts'

/** What an exercise is called, what the stage asks, what the facilitator says, and what it is for. */
export interface ExerciseWords {
  readonly title: string
  /** The question in large type on the stage. */
  readonly prompt: string
  /** One line under it: how to answer. */
  readonly how: string
  /** What the facilitator says, in one breath. */
  readonly script: string
}

/** A gap or a fact with its numbers, and the functions concerned by name. */
interface Counted {
  readonly count: number
  readonly of: number | null
  readonly names: string
}

const lack = (noun: string, nouns: string, what: string) => (said: Counted) =>
  `${counted(said.count, noun, nouns)} ${said.count === 1 ? 'lacks' : 'lack'} ${what}`
const many = (noun: string, nouns: string) => (said: Counted) => counted(said.count, noun, nouns)
const ofAll = (what: string) => (said: Counted) =>
  said.of === null ? `${said.count} ${what}` : `${said.count} of ${said.of} ${what}`

/** Words of the exercises, by id. */
export const exerciseWords = {
  exercise: {
    'check-in': {
      title: 'Check-in',
      prompt: 'How well do what we build and what we sell match today?',
      how: 'Show one to five fingers.',
      script: 'Fingers up on three. Nobody explains yet; we only look at how far apart we are.',
    },
    'check-out': {
      title: 'Check-out',
      prompt: 'Fingers again: how well do they match now?',
      how: 'And one sentence you will tell your team.',
      script: 'Same question as at the start. Then one sentence each, the one you take back to your desk.',
    },
    'last-actions': {
      title: 'Last actions',
      prompt: 'Done, moved or dropped?',
      how: 'One at a time. No stories.',
      script: 'One word is enough: done, moved or dropped. Moved needs a new day.',
    },
    'what-changed': {
      title: 'What changed',
      prompt: 'What has moved since we last met?',
      how: 'First look, then say what surprises you.',
      script: 'This is what moved since last time. What did you not expect?',
    },
    'what-we-sell': {
      title: 'What we sell',
      prompt: 'What do customers hear from us?',
      how: 'One line each, in silence. Then share 100 points.',
      script: 'Write what a customer hears, not what we mean. One line each, in silence.',
    },
    'what-we-invent': {
      title: 'What we invent',
      prompt: 'What did we invent or fund?',
      how: 'And what was it meant to improve?',
      script: 'Everything that took our time counts. Say what it cost and what it was meant to improve.',
    },
    'evidence-and-lost-deals': {
      title: 'Evidence and lost deals',
      prompt: 'One deal we lost. Did its inventors know?',
      how: 'The customer’s words first.',
      script: 'Give me the words as they were said. What they mean comes after.',
    },
    'link-and-why': {
      title: 'Link and ask why',
      prompt: 'Which benefit does it really serve?',
      how: 'Maker: why did you build it? Seller: why does anyone need it?',
      script: 'Maker first: why did you build it? Then the seller: why does anyone need it?',
    },
    'say-it-back': {
      title: 'Say it back',
      prompt: 'Which invention makes it true?',
      how: 'Read the pitch. Say it before we show the line.',
      script: 'I read the pitch. You tell me which invention makes it true, before I show it.',
    },
    reveal: {
      title: 'Reveal',
      prompt: 'Where does effort not meet what we sell?',
      how: 'Two reactions from each function.',
      script: 'Look first, say nothing for half a minute. Then two reactions from each function.',
    },
    'best-fit': {
      title: 'Best or best fit',
      prompt: 'Better than they need, or just right?',
      how: 'Point now.',
      script: 'Point at the level a buyer needs. Our advocate of good enough speaks first.',
    },
    dots: {
      title: 'Dots',
      prompt: 'Which gap costs us most?',
      how: 'Vote in silence.',
      script: 'No talking. Put your dots where it costs us most, not where it is easiest.',
    },
    'impact-and-effort': {
      title: 'Impact and effort',
      prompt: 'How much would it bring, and how hard is it?',
      how: 'One to five for each.',
      script: 'First only what it would bring. The effort comes in the second round.',
    },
    decide: {
      title: 'Decide',
      prompt: 'Who moves? What do we do?',
      how: 'One option, one who approves.',
      script: 'Which side moves? Choose one option. One person approves, the others say that they heard it.',
    },
    'pre-mortem': {
      title: 'Pre-mortem',
      prompt: 'It is a year from now and this failed. Why?',
      how: 'One reason each. Then who does what by when.',
      script: 'It failed. Nobody argues that it will not. Tell me what went wrong.',
    },
    'stress-test': {
      title: 'Stress test',
      prompt: 'Who loses pay if this wins?',
      how: 'And can Service keep the promise?',
      script: 'Who earns less if this sells well? Service: can you keep what this pitch promises?',
    },
    charter: {
      title: 'Charter',
      prompt: 'Who gives what, and needs what?',
      how: 'One line for each function.',
      script: 'Each function says what it gives this product, and what it needs from the others.',
    },
    roadmap: {
      title: 'Roadmap',
      prompt: 'What may we promise, from when?',
      how: 'A promise stands after what it rests on.',
      script: 'For each promise: from when is it true? What stands out is promised before it exists.',
    },
    'views-of-each-other': {
      title: 'Views of each other',
      prompt: 'What do we think of them? What do we want from them?',
      how: 'In silence, function by function. Shown together.',
      script: 'Write what you think of them and what you want from them. We show it all at once.',
    },
    signals: {
      title: 'Signals',
      prompt: 'One thing you heard out there this week.',
      how: 'The words, and who said them.',
      script: 'One thing each that you heard outside this building this week.',
    },
    assumptions: {
      title: 'Assumptions',
      prompt: 'What must be true for this to sell?',
      how: 'And when do we look at it again?',
      script: 'What do we take for granted? If it turned out false, would we notice?',
    },
    'stale-material': {
      title: 'Stale material',
      prompt: 'Keep it, fix it or pull it?',
      how: 'One data sheet at a time.',
      script: 'This material is older than the product. Keep, fix or pull: one word.',
    },
    break: {
      title: 'Break',
      prompt: 'Break',
      how: 'We go on when the clock is at zero.',
      script: 'Leave the talking to the corridor. We go on in time.',
    },
    'free-canvas': {
      title: 'Free canvas',
      prompt: 'What else belongs on the map?',
      how: 'Anything, anywhere.',
      script: 'The map is open. What is missing?',
    },
  } satisfies Record<ExerciseId, ExerciseWords>,
  /** A step that only a newer version knows. */
  unknown: (id: string) => ({ title: id, prompt: id, how: '', script: '' }),
  gap: {
    'functions-silent': said => `${said.names} said nothing yet`,
    'functions-without-score': said => `No fingers from ${said.names} yet`,
    'sentences-missing': said => `No sentence from ${said.names} yet`,
    'actions-unanswered': many('action waits for its word', 'actions wait for their word'),
    'actions-without-owner': lack('action', 'actions', 'an owner'),
    'points-unspent': many('point is not given', 'points are not given'),
    'points-overspent': many('point too many is given', 'points too many are given'),
    'pitches-without-emphasis': lack('pitch', 'pitches', 'points'),
    'inventions-without-effort': lack('invention', 'inventions', 'effort'),
    'inventions-without-status': lack('invention', 'inventions', 'a status'),
    'inventions-without-intent': lack('invention', 'inventions', 'what it was meant to improve'),
    'cards-without-link': lack('card', 'cards', 'a link'),
    'links-without-reason': lack('strong link', 'strong links', 'a reason'),
    'links-without-evidence': lack('strong link', 'strong links', 'evidence'),
    'lost-deals-missing': () => 'No lost deal told yet',
    'evidence-without-hearer': many(
      'piece of evidence without a hearer',
      'pieces of evidence without a hearer',
    ),
    'pitches-without-invention': many('pitch rests on no invention', 'pitches rest on no invention'),
    'reactions-missing': said => `Fewer than two reactions from ${said.names}`,
    'benefits-without-levels': lack('benefit', 'benefits', 'a level'),
    'advocate-missing': () => 'Nobody speaks for good enough yet',
    'vote-open': () => 'The vote is still open',
    'vote-missing': () => 'The vote has not begun',
    'voters-missing': many('voter has not voted', 'voters have not voted'),
    'findings-undecided': () => 'Nothing decided yet',
    'decisions-without-approver': lack('decision', 'decisions', 'one who approves'),
    'decisions-without-mover': lack('decision', 'decisions', 'who moves'),
    'decisions-unacknowledged': many('decision nobody acknowledged', 'decisions nobody acknowledged'),
    'decisions-without-premortem': lack('decision', 'decisions', 'a pre-mortem'),
    'decisions-without-action': lack('decision', 'decisions', 'an action'),
    'commission-unknown': lack('pitch', 'pitches', 'its commission'),
    'service-verdict-unknown': lack('pitch', 'pitches', 'a verdict of Service'),
    'charter-empty': said => `The charter is open for ${said.names}`,
    'availability-unknown': lack('invention', 'inventions', 'a day from which it is there'),
    'promises-too-early': many(
      'promise stands before what it rests on',
      'promises stand before what they rest on',
    ),
    'perceptions-missing': said => `Nothing yet from ${said.names}`,
    'assumptions-overdue': many('assumption is overdue', 'assumptions are overdue'),
    'assumptions-without-review': lack('assumption', 'assumptions', 'a day of review'),
    'stale-pitches': many('pitch has material out of date', 'pitches have material out of date'),
    'parked-open': many('item in the parking lot', 'items in the parking lot'),
    'next-date-missing': () => 'The next session has no date',
  } satisfies Record<GapCode, (said: Counted) => string>,
  fact: {
    scores: many('voter', 'voters'),
    'actions-answered': said =>
      said.of === null
        ? counted(said.count, 'action answered', 'actions answered')
        : ofAll('actions answered')(said),
    pitches: many('pitch', 'pitches'),
    benefits: many('benefit', 'benefits'),
    inventions: many('invention', 'inventions'),
    points: ofAll('points'),
    effort: said => `${said.count.toLocaleString('en', { maximumFractionDigits: 1 })} units of effort`,
    'cards-linked': ofAll('cards linked'),
    'links-with-reasons': ofAll('strong links have both reasons'),
    evidence: many('piece of evidence', 'pieces of evidence'),
    'lost-deals': many('lost deal', 'lost deals'),
    'backed-pitches': ofAll('pitches rest on an invention'),
    findings: many('finding', 'findings'),
    reactions: many('reaction', 'reactions'),
    levels: ofAll('benefits rated'),
    ballots: ofAll('have voted'),
    decisions: many('decision', 'decisions'),
    risks: many('risk', 'risks'),
    'service-verdicts': ofAll('pitches judged by Service'),
    contributions: many('line of the charter', 'lines of the charter'),
    dated: ofAll('pitches have a date'),
    perceptions: many('view', 'views'),
    signals: many('signal', 'signals'),
    assumptions: many('assumption', 'assumptions'),
    'reviewed-pitches': ofAll('pitches up to date'),
    parked: many('item parked', 'items parked'),
  } satisfies Record<FactCode, (said: Counted) => string>,
}
