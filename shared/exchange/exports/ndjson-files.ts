import { analyse } from '../../finding/analyse.ts'
import type { Day } from '../../lang/day.ts'
import type { Id } from '../../lang/id.ts'
import { COLLECTION_NAMES } from '../../workshop/collections.ts'
import { readWorkshop } from '../../workshop/read-workshop.ts'
import type { Workshop } from '../../workshop/workshop.ts'
import type { FolderFormat, NamedText } from '../export-format.ts'
import { outcomeFinding } from '../outcomes.ts'

/** A workshop as it was at the end of a session, or as it is now. */
interface State {
  readonly workshop: Workshop
  readonly session: Id | null
  readonly date: Day
}

/** One line per record, metric and finding with workshop, session and date, for query engines over many workshops. */
export const ndjsonFiles = {
  id: 'ndjson',
  option: 'ndjson',
  sharesFolder: true,
  composeAll: (workshop, { asOf }) => {
    const states = statesOf(workshop, asOf)
    const lists = COLLECTION_NAMES.map(name =>
      linesOf(name, workshop, states, state => recordsOf(state, name)),
    )
    const metrics = linesOf('metrics', workshop, states, state => [
      analyse(state.workshop, state.date).metrics,
    ])
    const findings = linesOf('findings', workshop, states, state =>
      analyse(state.workshop, state.date).findings.map(outcomeFinding),
    )
    return [...lists, metrics, findings].filter(({ text }) => text !== '')
  },
} as const satisfies FolderFormat

function statesOf(workshop: Workshop, asOf: Day): readonly State[] {
  const held = [...workshop.sessions.values()].flatMap(({ id, date, snapshot }): State[] => {
    const read = snapshot && date ? readWorkshop(snapshot, { freshId: () => workshop.header.id }) : null
    return read?.ok && date ? [{ workshop: read.value, session: id, date }] : []
  })
  return [...held, { workshop, session: null, date: asOf }]
}

function recordsOf({ workshop }: State, name: (typeof COLLECTION_NAMES)[number]): readonly object[] {
  return [...workshop[name].values()].map(record => ({ ...record, snapshot: undefined }))
}

function linesOf(
  name: string,
  { header: { id, title } }: Workshop,
  states: readonly State[],
  items: (state: State) => readonly object[],
): NamedText {
  const lines = states.flatMap(state => {
    const { session, date } = state
    const where = { workshop: id, workshopTitle: title, session, date }
    return items(state).map(item => JSON.stringify({ ...where, ...withoutClash(item) }))
  })
  return { name: `${fileNameOf(id)}.${name}.ndjson`, text: lines.map(line => `${line}\n`).join('') }
}

/** `date` is the day of the state everywhere, so a record's own date stands beside it. */
function withoutClash(item: object): object {
  const { date, ...others } = { date: undefined, ...item }
  return date === undefined ? others : { ...others, ownDate: date }
}

/** An id may hold what a file name may not. */
function fileNameOf(id: Id): string {
  return id.replace(/[^\p{L}\p{N}_-]/gu, '_').slice(0, 80)
}
