import { kindOf } from '../../map/through-map.ts'
import { sessionsInOrder } from '../../session/session-series.ts'
import { scoreSpread } from '../../vote/score-spread.ts'
import { ballotsOf, type Tally, tallyOf, type VoterGroup } from '../../vote/tally.ts'
import { rangeOf } from '../../vote/vote-method.ts'
import type { Round } from '../../workshop/records/round.ts'
import type { Session } from '../../workshop/records/session.ts'
import type { BlockOf } from '../block.ts'
import type { ReportSection } from '../report.ts'
import type { Telling } from '../telling.ts'

const ROUNDS_SHOWN = 4

interface Counted {
  readonly round: Round
  readonly tally: Tally
}

/** What the room voted for in the last session that voted, function by function; rounds that are still open stay closed to readers. Null when nothing was voted on. */
export function votesSection(telling: Telling): ReportSection | null {
  const all = [...telling.workshop.rounds.values()]
    .filter(({ state }) => state !== 'open')
    .map(round => ({ round, tally: tallyOf(round, ballotsOf(telling.workshop, round.id)) }))
    .filter(({ tally }) => tally.voters > 0)
  const session = lastThatVoted(telling, all)
  const counted = all
    .filter(({ round }) => session === null || round.session === session.id)
    .slice(-ROUNDS_SHOWN)
  const [first] = counted
  if (!first) return null
  const words = telling.words.report.votes
  const top = first.tally.subjects[0]
  return {
    id: 'votes',
    held: 'upright',
    startsPage: false,
    kicker: null,
    heading: words.heading(top ? titleOf(telling, first.round, top.subject) : '', counted.length),
    lead: [...(session?.date ? [words.on(telling.words.calendar.full(session.date))] : []), words.lead].join(
      ' ',
    ),
    blocks: counted.map(({ round, tally }) => tallyTable(telling, round, tally)),
  }
}

/** The last session up to the day of the report of which votes are known; null where no vote says of which session it is. */
function lastThatVoted({ workshop, asOf }: Telling, counted: readonly Counted[]): Session | null {
  const voted = new Set(counted.map(({ round }) => round.session))
  const held = sessionsInOrder(workshop).filter(({ date }) => date === null || date <= asOf)
  return held.findLast(({ id }) => voted.has(id)) ?? null
}

function tallyTable(telling: Telling, round: Round, { voters, groups, subjects }: Tally): BlockOf<'table'> {
  const say = telling.words.report.votes
  const isScored = !rangeOf(round.method, round.budget).spends
  const number = (title: string) => ({ title, align: 'end' as const, part: 14, soft: false })
  const hasConcerns = subjects.some(({ concerns }) => concerns > 0)
  return {
    kind: 'table',
    label: null,
    note: '',
    caption: say.caption(round.question, voters, say.method[round.method]),
    showsCaption: true,
    headless: false,
    headColumn: 0,
    columns: [
      { title: say.subject, align: 'start', part: 56, soft: false },
      ...groups.map(group => number(nameOf(group, say.others))),
      number(say.total),
      ...(isScored ? [{ ...number(say.spread), part: 30 }] : []),
      ...(hasConcerns ? [number(say.concerns)] : []),
    ],
    rows: subjects.map(({ subject, byGroup, total, concerns }, at) => ({
      strong: at === 0,
      cells: [
        titleOf(telling, round, subject),
        ...byGroup.map(String),
        String(total),
        ...(isScored ? [spreadSaid(telling, round, subject)] : []),
        ...(hasConcerns ? [String(concerns)] : []),
      ],
    })),
  }
}

/** How far apart the scores of a subject are, since a sum hides it. */
function spreadSaid({ workshop, words }: Telling, { id }: Round, subject: string): string {
  const spread = scoreSpread(ballotsOf(workshop, id), subject)
  return spread ? words.vote.tally.spread(spread.mean.toFixed(1), spread.range) : ''
}

function nameOf({ functions }: VoterGroup, others: string): string {
  const [only] = functions
  return functions.length === 1 && only ? only : others
}

function titleOf({ workshop, words }: Telling, { options }: Round, subject: string): string {
  const option = options.find(({ id }) => id === subject)
  if (option) return option.title
  const kind = kindOf(workshop, subject)
  const card =
    kind &&
    (workshop.inventions.get(subject) ?? workshop.benefits.get(subject) ?? workshop.pitches.get(subject))
  const decision = workshop.decisions.get(subject)
  return card?.title ?? decision?.subject ?? words.report.votes.gone
}
