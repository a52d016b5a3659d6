import { STEPS_KEPT } from '../../shared/bridge/vault-entry.ts'
import type { Id } from '../../shared/lang/id.ts'
import type { Change } from '../../shared/workshop/change.ts'
import type { Header } from '../../shared/workshop/header.ts'
import type { Step } from '../workshop/step.ts'
import type { Summary } from '../workshop/summary.ts'
import type { ChangeRow, Database, RecordRow } from './database.ts'
import { digestAfter } from './digest.ts'
import { ofWorkshop } from './of-workshop.ts'

/** One move through the history of a workshop: a new step, one undone or redone, or a note that is no step. */
export interface Move {
  readonly kind: 'do' | 'undo' | 'redo' | 'note'
  readonly change: Change
  readonly step: Step
  /** The sequence number of the step; undo and redo name the one they turn around. */
  readonly stepSeq: number
  /** The sequence number of this move; one higher than that of the move before. */
  readonly seq: number
  readonly header: Header
}

/** Writes moves in one transaction: changed rows, the history, the header, the sequence number and the summary. */
export async function saveMoves(
  database: Database,
  workshop: Id,
  moves: readonly Move[],
  summary: Summary | null,
): Promise<void> {
  const { workshops, records, changes } = database
  await database.transaction('rw', [workshops, records, changes], async () => {
    const row = await workshops.get(workshop)
    if (!row) throw new Error(`The store holds no workshop ${workshop}`)
    // What was written before the other memory failed comes again with the next try.
    const fresh = moves.filter(move => move.seq > row.seq)
    const final = fresh.at(-1)
    if (!final) return
    await records.bulkPut(fresh.flatMap(move => rowsOf(workshop, move)))
    for (const move of fresh) await writeHistory(database, workshop, move)
    await changes
      .where(':id')
      .between(ofWorkshop(workshop)[0], [workshop, final.seq - STEPS_KEPT])
      .delete()
    const digest = fresh.reduce((sum, { change }) => digestAfter(sum, change), row.digest)
    await workshops.put({
      ...row,
      header: final.header,
      seq: final.seq,
      digest,
      summary: summary ?? row.summary,
    })
  })
}

function rowsOf(workshop: Id, { change, seq }: Move): RecordRow[] {
  return change.records.map(({ collection, id, after }) => ({ workshop, collection, id, seq, record: after }))
}

async function writeHistory({ changes }: Database, workshop: Id, move: Move): Promise<void> {
  if (move.kind === 'note') return
  const row: ChangeRow = { workshop, seq: move.stepSeq, step: move.step, undone: move.kind === 'undo' }
  if (move.kind === 'do')
    await changes
      .where(':id')
      .between(...ofWorkshop(workshop))
      .filter(isUndone)
      .delete()
  await changes.put(row)
}

function isUndone(row: ChangeRow): boolean {
  return row.undone
}
