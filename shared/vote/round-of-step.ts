import { findingKey } from '../finding/finding.ts'
import type { Id } from '../lang/id.ts'
import { findCard } from '../map/through-map.ts'
import { newRecord } from '../workshop/new-record.ts'
import type { Round, RoundOption, VoteMethod } from '../workshop/records/round.ts'
import type { Session } from '../workshop/records/session.ts'
import type { Workshop } from '../workshop/workshop.ts'
import { ballotsOf, tallyOf } from './tally.ts'
import { usualBudget } from './vote-method.ts'

interface NewRound {
  readonly id: Id
  readonly question: string
  readonly method: VoteMethod
  readonly options: readonly RoundOption[]
  readonly session: Id
  readonly step: number
  /** What a voter may spend; null takes the usual budget of the method. */
  readonly budget: number | null
}

/** A round that is open for votes, on options in the order in which they are offered. */
export function newRound({ budget, options, ...round }: NewRound): Round {
  const usual = usualBudget(round.method, options.length)
  return newRecord('rounds', {
    ...round,
    options,
    subjects: options.map(({ id }) => id),
    budget: usual === null ? null : (budget ?? usual),
  })
}

/** What a subject of a round is called: the option as the room read it, or the title of the card. */
export function subjectTitle(workshop: Workshop, { options }: Round, subject: Id): string {
  const option = options.find(({ id }) => id === subject)
  return option?.title ?? findCard(workshop, subject)?.card.title ?? subject
}

/** The last vote with dots or points of a session that is counted; null when there is none. */
export function lastCount(workshop: Workshop, session: Session): Round | null {
  const counted = [...workshop.rounds.values()].filter(
    ({ method, state, session: held }) =>
      held === session.id && state !== 'open' && (method === 'dots' || method === 'points'),
  )
  return counted.at(-1) ?? null
}

/** The options of a counted round that got anything, those with most first; new ids make them options of another round. */
export function topOptions(workshop: Workshop, round: Round, most: number): readonly RoundOption[] {
  const { subjects } = tallyOf(round, ballotsOf(workshop, round.id))
  return subjects
    .filter(({ total }) => total > 0)
    .slice(0, most)
    .map(({ subject }) => {
      const option = round.options.find(({ id }) => id === subject)
      return { id: subject, title: subjectTitle(workshop, round, subject), finding: option?.finding ?? null }
    })
}

/** How many dots or points each finding got in the last count of a session, by the key of the finding. */
export function votesByFinding(workshop: Workshop, session: Session): ReadonlyMap<string, number> {
  const round = lastCount(workshop, session)
  if (!round) return new Map()
  const { subjects } = tallyOf(round, ballotsOf(workshop, round.id))
  return new Map(
    subjects.flatMap(({ subject, total }) => {
      const finding = round.options.find(({ id }) => id === subject)?.finding
      return finding ? [[findingKey(finding), total] as const] : []
    }),
  )
}
