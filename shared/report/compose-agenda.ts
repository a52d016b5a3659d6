import { exerciseOf } from '../exercise/exercises.ts'
import { totalMinutes } from '../session/schedule.ts'
import type { Words } from '../words/words.ts'
import type { AgendaStep, Session } from '../workshop/records/session.ts'
import type { Workshop } from '../workshop/workshop.ts'
import type { PrintOptions } from './about-print.ts'
import { aboutPrint } from './about-print.ts'
import type { BlockOf } from './block.ts'
import type { Report } from './report.ts'

/** The agenda of a session on paper, for the wall and for whoever leads: when each step begins, how long it is, what the room is asked; steps that are cut are left away. */
export function composeAgenda({ header }: Workshop, session: Session, options: PrintOptions): Report {
  const { words } = options
  const { printed } = words.agenda
  const steps = session.agenda.filter(({ cut }) => !cut)
  const asOf = session.date ?? options.asOf
  return {
    about: aboutPrint(
      { title: printed.title(header.title), subject: printed.subject, workshop: header.title },
      { ...options, asOf },
    ),
    sections: [
      {
        id: 'agenda',
        held: 'upright',
        startsPage: true,
        kicker: words.calendar.full(asOf),
        heading: session.template ?? printed.heading,
        lead: printed.lead(steps.length, totalMinutes({ agenda: steps })),
        blocks: [tableOf(steps, words)],
      },
    ],
  }
}

function tableOf(steps: readonly AgendaStep[], words: Words): BlockOf<'table'> {
  const { columns, caption, from } = words.agenda.printed
  let passed = 0
  const rows = steps.map(step => {
    const begins = from(passed)
    passed += step.minutes
    return { cells: [begins, `${step.minutes}`, ...saidOf(step, words)], strong: false }
  })
  return {
    kind: 'table',
    label: null,
    note: '',
    caption,
    showsCaption: false,
    headless: false,
    headColumn: 2,
    columns: [
      { title: columns.from, align: 'start', part: 10, soft: true },
      { title: columns.minutes, align: 'start', part: 12, soft: false },
      { title: columns.step, align: 'start', part: 34, soft: false },
      { title: columns.asks, align: 'start', part: 64, soft: false },
    ],
    rows,
  }
}

/** What a step is called and what it asks the room; one that only a newer version knows goes by its id. */
function saidOf({ exercise, title }: AgendaStep, { room }: Words): readonly [string, string] {
  const known = exerciseOf(exercise)
  const { title: usual, prompt, how } = known ? room.exercise[known.id] : room.unknown(exercise)
  return [title ?? usual, known?.view === 'break' ? '' : `${prompt} ${how}`.trim()]
}
