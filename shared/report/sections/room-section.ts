import { lastSession } from '../../analysis/last-session.ts'
import { exerciseOf } from '../../exercise/exercises.ts'
import { spreadOf } from '../../session/spread.ts'
import type { TeamFunction } from '../../team/team-function.ts'
import type { CheckScore, Session } from '../../workshop/records/session.ts'
import type { Block } from '../block.ts'
import type { ReportSection } from '../report.ts'
import type { Telling } from '../telling.ts'

/** How the room saw it, from the first fingers to the last, the sentence each function took home, and how it reacted to what it was shown; null when nobody was asked. */
export function roomSection(telling: Telling): ReportSection | null {
  const session = lastSession(telling.workshop, telling.asOf)
  if (!session) return null
  const words = telling.words.report.room
  const [first, last] = [spreadOf(session.checkIn), spreadOf(session.checkOut)]
  const wasAsked = session.checkIn.length + session.checkOut.length > 0
  const said = reactions(telling, session)
  if (!wasAsked && said.length === 0) return null
  return {
    id: 'room',
    held: 'upright',
    startsPage: false,
    kicker: null,
    heading: wasAsked ? words.heading(first, last) : words.onlySaid,
    lead: wasAsked ? words.lead : null,
    blocks: [...(wasAsked ? [fingers(telling, session)] : []), ...said],
  }
}

function fingers({ words }: Telling, session: Session): Block {
  const say = words.report.room
  const column = (title: string, part: number) => ({ title, align: 'start' as const, part, soft: false })
  const check = (held: readonly CheckScore[], by: TeamFunction) => held.find(one => one.function === by)
  const functions = [...new Set([...session.checkIn, ...session.checkOut].map(one => one.function))]
  return {
    kind: 'table',
    label: null,
    note: '',
    caption: say.caption,
    showsCaption: false,
    headless: false,
    headColumn: 0,
    columns: [
      column(say.function, 20),
      column(say.first, 18),
      column(say.last, 18),
      column(say.sentence, 62),
    ],
    rows: functions.map(name => ({
      strong: false,
      cells: [
        name,
        say.fingers(check(session.checkIn, name)?.scores ?? []),
        say.fingers(check(session.checkOut, name)?.scores ?? []),
        check(session.checkOut, name)?.sentence ?? check(session.checkIn, name)?.sentence ?? '',
      ],
    })),
  }
}

/** What each function said in the steps that ask for reactions, in its own words. */
function reactions({ words }: Telling, { said, agenda }: Session): readonly Block[] {
  const say = words.report.room
  const asks = (step: number) =>
    exerciseOf(agenda[step]?.exercise ?? '')?.captures.some(captured => captured === 'reaction') ?? false
  const heard = said.flatMap(one => (one.text !== null && asks(one.step) ? [{ ...one, text: one.text }] : []))
  if (heard.length === 0) return []
  const functions = [...new Set(heard.map(one => one.function))]
  const textsOf = (by: TeamFunction | null) =>
    heard.filter(one => one.function === by).map(({ text }) => say.quoted(text))
  return [
    {
      kind: 'table',
      label: say.reactions,
      note: '',
      caption: say.reactionsCaption,
      showsCaption: false,
      headless: false,
      headColumn: 0,
      columns: [
        { title: say.function, align: 'start', part: 20, soft: false },
        { title: say.said, align: 'start', part: 98, soft: false },
      ],
      rows: functions.map(by => ({
        strong: false,
        cells: [by ?? say.somebody, textsOf(by).join(' ')],
      })),
    },
  ]
}
