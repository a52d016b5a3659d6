import { Dexie } from 'dexie'
import type { Id } from '../../shared/lang/id.ts'

/** The key range of every row that belongs to one workshop. */
export function ofWorkshop(id: Id): [[Id, unknown], [Id, unknown]] {
  return [
    [id, Dexie.minKey],
    [id, Dexie.maxKey],
  ]
}
