import { kindOf } from '../../map/through-map.ts'
import { ballotsOf, type Tally, tallyOf, type VoterGroup } from '../../vote/tally.ts'
import type { Round } from '../../workshop/records/round.ts'
import type { BlockOf } from '../block.ts'
import type { ReportSection } from '../report.ts'
import type { Telling } from '../telling.ts'

const ROUNDS_SHOWN = 4

/** What the room voted for, function by function; rounds that are still open stay closed to readers. Null when nothing was voted on. */
export function votesSection(telling: Telling): ReportSection | null {
  const counted = [...telling.workshop.rounds.values()]
    .filter(({ state }) => state !== 'open')
    .map(round => ({ round, tally: tallyOf(round, ballotsOf(telling.workshop, round.id)) }))
    .filter(({ tally }) => tally.voters > 0)
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
    lead: words.lead,
    blocks: counted.map(({ round, tally }) => tallyTable(telling, round, tally)),
  }
}

function tallyTable(telling: Telling, round: Round, { voters, groups, subjects }: Tally): BlockOf<'table'> {
  const say = telling.words.report.votes
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
      ...(hasConcerns ? [number(say.concerns)] : []),
    ],
    rows: subjects.map(({ subject, byGroup, total, concerns }, at) => ({
      strong: at === 0,
      cells: [
        titleOf(telling, round, subject),
        ...byGroup.map(String),
        String(total),
        ...(hasConcerns ? [String(concerns)] : []),
      ],
    })),
  }
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
