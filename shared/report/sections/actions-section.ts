import type { Action } from '../../workshop/records/action.ts'
import type { BlockOf } from '../block.ts'
import type { ReportSection } from '../report.ts'
import type { Telling } from '../telling.ts'

interface TableLook {
  readonly label: string | null
  readonly note: string
  /** On the first page: no head, no state. */
  readonly inShort: boolean
}

/** Who does what by when; null when nobody does anything. */
export function actionsSection(telling: Telling): ReportSection | null {
  const all = inOrder([...telling.workshop.actions.values()])
  if (all.length === 0) return null
  const words = telling.words.report.actions
  const open = openActions(telling).length
  return {
    id: 'actions',
    held: 'upright',
    startsPage: false,
    kicker: null,
    heading: words.heading(open),
    lead: open < all.length ? words.lead(all.length) : null,
    blocks: [actionTable(telling, all, { label: null, note: '', inShort: false })],
  }
}

/** Actions that are still to be done, those due first at the front. */
export function openActions({ workshop }: Telling): readonly Action[] {
  return inOrder([...workshop.actions.values()].filter(({ state }) => state === 'open' || state === 'moved'))
}

/** Actions as a table: for which decision, what, who, by when and how it stands. */
export function actionTable(
  telling: Telling,
  actions: readonly Action[],
  { label, note, inShort }: TableLook,
): BlockOf<'table'> {
  const { words, asOf, decisions } = telling
  const say = words.report.actions
  const refOf = new Map(decisions.map(({ ref, decision }) => [decision.id, ref]))
  const column = (title: string, part: number, soft = false) => ({
    title,
    align: 'start' as const,
    part,
    soft,
  })
  return {
    kind: 'table',
    label,
    note,
    caption: say.caption,
    showsCaption: false,
    headColumn: 1,
    headless: inShort,
    columns: [
      column(say.ref, 10),
      column(say.what, 52),
      column(say.who, 24),
      { ...column(say.when, 16), align: 'end' },
      ...(inShort ? [] : [{ ...column(say.state, 12, true), align: 'end' as const }]),
    ],
    rows: actions.map(({ title, owner, due, decision, state }) => ({
      strong: false,
      cells: [
        (decision !== null && refOf.get(decision)) || '',
        title,
        owner ?? say.nobody,
        due === null ? say.noDay : words.calendar.near(due, asOf),
        ...(inShort ? [] : [say.states[state]]),
      ],
    })),
  }
}

/** By due day; those without a day come last. */
function inOrder(actions: readonly Action[]): readonly Action[] {
  return actions.toSorted((one, other) => {
    const [a, b] = [one.due ?? '9999', other.due ?? '9999']
    return a < b ? -1 : Number(a > b)
  })
}
