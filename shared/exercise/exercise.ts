import type { Day } from '../lang/day.ts'
import type { CheckPart } from '../session/check-of.ts'
import type { TeamFunction } from '../team/team-function.ts'
import type { VoteMethod } from '../workshop/records/round.ts'
import type { Session } from '../workshop/records/session.ts'
import type { Workshop } from '../workshop/workshop.ts'

/** What an exercise can add to the document. */
export type Captured =
  | 'invention'
  | 'benefit'
  | 'pitch'
  | 'link'
  | 'evidence'
  | 'score'
  | 'action'
  | 'ballot'
  | 'decision'
  | 'risk'
  | 'reaction'
  | 'level'
  | 'pay'
  | 'contribution'
  | 'date'
  | 'perception'
  | 'assumption'
  | 'parked'

/** The working view of the console; each has one component. */
export type ConsoleView =
  | 'score'
  | 'actions'
  | 'selling'
  | 'inventing'
  | 'linking'
  | 'evidence'
  | 'say-back'
  | 'reveal'
  | 'best-fit'
  | 'vote'
  | 'decide'
  | 'pre-mortem'
  | 'stress-test'
  | 'charter'
  | 'roadmap'
  | 'views'
  | 'signals'
  | 'assumptions'
  | 'changes'
  | 'stale'
  | 'break'
  | 'canvas'

/** What the stage shows when a step opens, until the console points elsewhere. */
export type StageMode =
  | 'prompt'
  | 'overview'
  | 'focus'
  | 'spotlight'
  | 'chart'
  | 'findings'
  | 'pay'
  | 'vote'
  | 'decision'
  | 'action'
  | 'link'
  | 'say-back'
  | 'scores'
  | 'charter'
  | 'views'
  | 'break'
  | 'blank'

/** What an exercise looks at: the document, the session, which step of its agenda this is, and the day. */
export interface Room {
  readonly workshop: Workshop
  readonly session: Session
  readonly step: number
  readonly asOf: Day
}

/** Something that is still missing before going on; it is said and never blocks. */
export interface Gap {
  readonly code: GapCode
  readonly count: number
  readonly functions: readonly TeamFunction[]
}

/** Something a step has brought so far, as a number of a base where there is one. */
export interface Fact {
  readonly code: FactCode
  readonly count: number
  readonly of: number | null
}

/** One step of an agenda as data; its title, prompt and script are words by its id. */
export interface Exercise {
  readonly id: string
  readonly minutes: number
  readonly captures: readonly Captured[]
  readonly view: ConsoleView
  readonly stage: StageMode
  /** Which check of the session its fingers go to; absent where none are shown. */
  readonly check?: CheckPart
  /** How its votes are given unless the room says otherwise; absent where none is held. */
  readonly method?: VoteMethod
  /** What is captured stays hidden from the room until the console reveals it. */
  readonly silent: boolean
  /** What is still missing, the weightiest first; nothing when the step is complete. */
  readonly gaps: (room: Room) => readonly Gap[]
  /** What the step has brought, for the agenda and for concluding. */
  readonly facts: (room: Room) => readonly Fact[]
}

export type GapCode =
  | 'functions-silent'
  | 'functions-without-score'
  | 'sentences-missing'
  | 'actions-unanswered'
  | 'actions-without-owner'
  | 'points-unspent'
  | 'points-overspent'
  | 'pitches-without-emphasis'
  | 'inventions-without-effort'
  | 'inventions-without-status'
  | 'inventions-without-intent'
  | 'cards-without-link'
  | 'links-without-reason'
  | 'links-without-evidence'
  | 'lost-deals-missing'
  | 'evidence-without-hearer'
  | 'pitches-without-invention'
  | 'reactions-missing'
  | 'benefits-without-levels'
  | 'advocate-missing'
  | 'vote-open'
  | 'vote-missing'
  | 'voters-missing'
  | 'findings-undecided'
  | 'decisions-without-approver'
  | 'decisions-without-mover'
  | 'decisions-unacknowledged'
  | 'decisions-without-premortem'
  | 'decisions-without-action'
  | 'commission-unknown'
  | 'service-verdict-unknown'
  | 'charter-empty'
  | 'availability-unknown'
  | 'promises-too-early'
  | 'perceptions-missing'
  | 'assumptions-overdue'
  | 'assumptions-without-review'
  | 'stale-pitches'
  | 'parked-open'
  | 'next-date-missing'

export type FactCode =
  | 'scores'
  | 'actions-answered'
  | 'pitches'
  | 'benefits'
  | 'inventions'
  | 'points'
  | 'effort'
  | 'cards-linked'
  | 'links-with-reasons'
  | 'evidence'
  | 'lost-deals'
  | 'backed-pitches'
  | 'findings'
  | 'reactions'
  | 'levels'
  | 'ballots'
  | 'decisions'
  | 'risks'
  | 'service-verdicts'
  | 'contributions'
  | 'dated'
  | 'perceptions'
  | 'signals'
  | 'assumptions'
  | 'reviewed-pitches'
  | 'parked'
