import { useMemo, useState } from 'react'
import type { Id } from '../../shared/lang/id.ts'
import { today } from '../workshop/clock.ts'
import { useWorkshopDocument } from '../workshop/open-workshop.ts'
import { useSelection } from '../workshop/selection.ts'
import { useWords } from '../workshop/use-words.ts'
import { type CellContext, countsOf, type Row } from './cells.ts'
import type { ListKind } from './columns.ts'
import { EVERYTHING, useList } from './list-state.ts'
import { isLeft, recordsOf, sortedRows } from './rows.ts'

interface Rows {
  readonly rows: readonly Row[]
  /** How many rows there are without narrowing down. */
  readonly all: number
  readonly context: CellContext
}

/**
 * The rows of a table. Their order is made when a column is pressed and then stands, so that a row does not jump
 * away under the hand that edits it; new rows come last, and rows that were undeleted come back where they were.
 */
export function useRows(kind: ListKind): Rows {
  const context = useCells()
  const sort = useList(list => list.sort[kind] ?? null)
  const narrowing = useList(list => list.narrowing[kind] ?? EVERYTHING)
  const selected = useSelection(selection => selection.ids)
  const asked = JSON.stringify([kind, sort])
  const [held, hold] = useState({ asked: '', order: [] as readonly Id[] })
  const order = held.asked === asked ? held.order : sortedRows(kind, sort, context)
  if (held.asked !== asked) hold({ asked, order })
  const records = recordsOf(kind, context)
  const rows = useMemo(() => {
    const known = new Set(order)
    const fresh = [...records.keys()].filter(id => !known.has(id))
    return [...order, ...fresh].flatMap(id => {
      const row = records.get(id)
      return row && (selected.has(id) || isLeft(row, kind, narrowing, context)) ? [row] : []
    })
  }, [order, records, selected, kind, narrowing, context])
  return { rows, all: records.size, context }
}

function useCells(): CellContext {
  const workshop = useWorkshopDocument()
  const words = useWords()
  const counts = useMemo(
    () => countsOf(workshop.links.values(), workshop.evidence.values()),
    [workshop.links, workshop.evidence],
  )
  const asOf = today()
  return useMemo(() => ({ words, workshop, counts, asOf }), [words, workshop, counts, asOf])
}
