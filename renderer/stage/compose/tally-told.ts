import { findCard } from '../../../shared/map/through-map.ts'
import { CREATORS, type TeamFunction } from '../../../shared/team/team-function.ts'
import type { SubjectTally, Tally, VoterGroup } from '../../../shared/vote/tally.ts'
import { rangeOf } from '../../../shared/vote/vote-method.ts'
import type { Round } from '../../../shared/workshop/records/round.ts'
import type { SceneInput } from './composed.ts'
import type { TallySide, VoteSide } from './tally.ts'
import type { TallyHero } from './tally-hero.ts'

/** Makers left, sellers right, all others beside. */
export const SIDES = ['makers', 'sellers', 'others'] as const satisfies readonly VoteSide[]

/** What a subject was given by each side, and how many are concerned. */
export interface ToldSubject {
  readonly id: string
  readonly title: string
  readonly given: readonly number[]
  readonly concern: string | null
}

/** From this share of their voters on the sides see it differently. */
const WIDE = 0.25

/** The sides that voted, each by the functions it is made of. */
export function sidesOf(tally: Tally, words: SceneInput['words']): readonly Omit<TallySide, 'width'>[] {
  return SIDES.flatMap(side => {
    const groups = tally.groups.filter(group => sideOf(group) === side)
    if (groups.length === 0) return []
    const names = groups.flatMap(({ functions }) => functions)
    const told = names.map(name =>
      name === null ? words.stage.everybody : words.inspector.option.function[name],
    )
    const label = side === 'others' ? words.stage.vote.others : told.join(', ')
    return [{ side, label: tally.groups.length === 1 ? words.stage.vote.all : label }]
  })
}

function sideOf({ functions }: VoterGroup): VoteSide {
  const isMaker = (name: TeamFunction | null) => name !== null && CREATORS.includes(name)
  if (functions.every(isMaker)) return 'makers'
  return functions.includes('Sales') && !functions.some(isMaker) ? 'sellers' : 'others'
}

/** A subject of a round as the room reads it, in the order of the sides. */
export function subjectTold(
  subject: SubjectTally,
  tally: Tally,
  round: Round,
  { room, words }: SceneInput,
): ToldSubject {
  const option = round.options.find(({ id }) => id === subject.subject)
  const title = option?.title ?? findCard(room.workshop, subject.subject)?.card.title ?? subject.subject
  return {
    id: subject.subject,
    title,
    given: SIDES.map(side => givenBy(subject, tally, side)),
    concern: subject.concerns > 0 ? words.stage.vote.concerns(subject.concerns) : null,
  }
}

function givenBy(subject: SubjectTally, tally: Tally, side: VoteSide): number {
  return tally.groups.reduce(
    (sum, group, at) => (sideOf(group) === side ? sum + (subject.byGroup[at] ?? 0) : sum),
    0,
  )
}

/** The split on the first subject: who gave most of it comes first. */
export function heroOf(
  tally: Tally,
  sides: readonly TallySide[],
  round: Round,
  { words }: SceneInput,
): TallyHero['parts'] {
  const [top] = tally.subjects
  if (!top) return []
  const { spends, most } = rangeOf(round.method, round.budget)
  const two = sides.filter(({ side }) => side !== 'others')
  if (two.length < 2) {
    const text = spends
      ? words.stage.vote.total(top.total, round.method)
      : words.stage.vote.of(top.total, most * tally.voters)
    return [{ text, side: 'others' }]
  }
  return two
    .map(({ side, label }) => ({ side, label, given: givenBy(top, tally, side) }))
    .sort((one, other) => other.given - one.given)
    .map(({ side, label, given }) => ({ text: `${label} ${given}`, side }))
}

/** Where the sides differ by a quarter of their voters the room is asked why, else what follows. */
export function askOf(tally: Tally, sides: readonly TallySide[], words: SceneInput['words']): string {
  const [top] = tally.subjects
  const two = sides.filter(({ side }) => side !== 'others')
  const votersOf = (side: VoteSide) =>
    tally.groups.reduce((sum, group) => (sideOf(group) === side ? sum + group.voters : sum), 0)
  const [first, second] = two.map(({ side, label }) => ({
    label,
    share: top ? givenBy(top, tally, side) / Math.max(1, votersOf(side)) : 0,
  }))
  if (!first || !second || Math.abs(first.share - second.share) < WIDE) return words.stage.vote.agree
  const [more, less] = first.share > second.share ? [first, second] : [second, first]
  return words.stage.vote.differ(more.label, less.label)
}
