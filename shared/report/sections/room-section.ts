import { lastSession } from '../../analysis/last-session.ts'
import { spreadOf } from '../../session/spread.ts'
import type { TeamFunction } from '../../team/team-function.ts'
import type { CheckScore, Session } from '../../workshop/records/session.ts'
import type { Block } from '../block.ts'
import type { ReportSection } from '../report.ts'
import type { Telling } from '../telling.ts'

/** How the room saw it, from the first fingers to the last, and the sentence each function took home; null when nobody was asked. */
export function roomSection(telling: Telling): ReportSection | null {
  const session = lastSession(telling.workshop, telling.asOf)
  if (!session || session.checkIn.length + session.checkOut.length === 0) return null
  const words = telling.words.report.room
  const [first, last] = [spreadOf(session.checkIn), spreadOf(session.checkOut)]
  return {
    id: 'room',
    held: 'upright',
    startsPage: false,
    kicker: null,
    heading: words.heading(first, last),
    lead: words.lead,
    blocks: [fingers(telling, session)],
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
