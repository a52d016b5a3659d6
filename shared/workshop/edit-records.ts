import type { Id } from '../lang/id.ts'
import type { CollectionName, RecordIn } from './collections.ts'
import type { Workshop } from './workshop.ts'

/** The workshop with these records put in place of those with the same id, or added at the end. */
export function putRecords<Name extends CollectionName>(
  workshop: Workshop,
  name: Name,
  records: readonly RecordIn<Name>[],
): Workshop {
  if (records.length === 0) return workshop
  const changed = new Map<Id, RecordIn<Name>>(workshop[name] as ReadonlyMap<Id, RecordIn<Name>>)
  for (const record of records) changed.set(record.id, record)
  return { ...workshop, [name]: changed }
}

/** The workshop without the records of these ids; ids it does not hold are passed over. */
export function removeRecords(workshop: Workshop, name: CollectionName, ids: Iterable<Id>): Workshop {
  const doomed = [...ids].filter(id => workshop[name].has(id))
  if (doomed.length === 0) return workshop
  const changed = new Map<Id, unknown>(workshop[name])
  for (const id of doomed) changed.delete(id)
  return { ...workshop, [name]: changed }
}

/** The workshop with some fields of one record changed; unchanged when it holds no such record. */
export function patchRecord<Name extends CollectionName>(
  workshop: Workshop,
  name: Name,
  id: Id,
  fields: Partial<RecordIn<Name>>,
): Workshop {
  const record = (workshop[name] as ReadonlyMap<Id, RecordIn<Name>>).get(id)
  if (!record) return workshop
  return putRecords(workshop, name, [{ ...record, ...fields, id }])
}
