import type { Id } from '../../lang/id.ts'
import type { CardKind, CardOfKind, ThroughMap } from '../through-map.ts'
import { COLUMN_OF } from '../through-map.ts'
import { putCards } from './add-cards.ts'

/** The map with some fields of one card changed; unchanged when the column holds no such card. */
export function patchCard<Map extends ThroughMap, Kind extends CardKind>(
  map: Map,
  kind: Kind,
  id: Id,
  fields: Partial<CardOfKind[Kind]>,
): Map {
  const card = (map[COLUMN_OF[kind]] as ReadonlyMap<Id, CardOfKind[Kind]>).get(id)
  return card ? putCards(map, kind, [{ ...card, ...fields, id }]) : map
}

/** The map with the same fields changed on many cards of a column, as in a bulk edit. */
export function patchCards<Map extends ThroughMap, Kind extends CardKind>(
  map: Map,
  kind: Kind,
  fieldsById: ReadonlyMap<Id, Partial<CardOfKind[Kind]>>,
): Map {
  const column = map[COLUMN_OF[kind]] as ReadonlyMap<Id, CardOfKind[Kind]>
  const changed = [...fieldsById].flatMap(([id, fields]) => {
    const card = column.get(id)
    return card ? [{ ...card, ...fields, id }] : []
  })
  return changed.length === 0 ? map : putCards(map, kind, changed)
}
