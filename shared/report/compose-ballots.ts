import { FUNCTION_LETTERS, TeamFunction } from '../team/team-function.ts'
import { subjectTitle } from '../vote/round-of-step.ts'
import type { Words } from '../words/words.ts'
import type { Round } from '../workshop/records/round.ts'
import type { Workshop } from '../workshop/workshop.ts'
import type { PrintOptions } from './about-print.ts'
import { aboutPrint } from './about-print.ts'
import type { Report, ReportSection } from './report.ts'

interface BallotsOptions extends PrintOptions {
  readonly count: number
}

/** With more options than this, a ballot has a page of its own. */
const SHARES_PAGE = 6

/** Ballots to be filled in by hand, numbered from 1: the options with their numbers, and the functions to circle; no line for a name. */
export function composeBallots(workshop: Workshop, round: Round, options: BallotsOptions): Report {
  const { words } = options
  const { head, subject } = words.vote.paper
  const perPage = round.subjects.length <= SHARES_PAGE ? 2 : 1
  const titles = round.subjects.map(subject => subjectTitle(workshop, round, subject))
  const ballots = Array.from({ length: Math.max(1, options.count) }, (_, at) =>
    ballotOf(round, titles, words, at + 1, at % perPage === 0),
  )
  const { title } = workshop.header
  return {
    about: aboutPrint({ title: head(title), subject, workshop: title }, options),
    sections: ballots,
  }
}

function ballotOf(
  round: Round,
  titles: readonly string[],
  words: Words,
  number: number,
  startsPage: boolean,
): ReportSection {
  const { paper } = words.vote
  const names = TeamFunction.options
    .filter(name => name !== 'Other')
    .map(name => `${words.inspector.option.function[name]} (${FUNCTION_LETTERS[name]})`)
  return {
    id: `ballot-${number}`,
    held: 'upright',
    startsPage,
    kicker: paper.title(number),
    heading: round.question,
    lead: paper.lead(round.method, round.budget),
    blocks: [
      {
        kind: 'table',
        label: null,
        note: paper.circle(names.join('  ·  ')),
        caption: paper.caption(number),
        showsCaption: false,
        headless: false,
        headColumn: 1,
        columns: [
          { title: paper.columns.number, align: 'start', part: 8, soft: false },
          { title: paper.columns.option, align: 'start', part: 68, soft: false },
          { title: paper.columns.gives, align: 'end', part: 12, soft: false },
          { title: paper.columns.concern, align: 'end', part: 12, soft: false },
        ],
        rows: titles.map((title, at) => ({ cells: [`${at + 1}`, title, '______', '____'], strong: false })),
      },
    ],
  }
}
