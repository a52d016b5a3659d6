import type { z } from '../lang/zod.ts'
import type { CollectionName, RecordIn } from './collections.ts'
import { collections } from './collections.ts'
import { Header } from './header.ts'

type Given<Name extends CollectionName> = z.input<(typeof collections)[Name]>

/** A record with all that nobody has said yet left unknown; throws when what is given breaks its schema. */
export function newRecord<Name extends CollectionName>(name: Name, given: Given<Name>): RecordIn<Name> {
  return collections[name].parse(given) as RecordIn<Name>
}

/** The header of a new workshop, with the usual unit, cadence, functions and thresholds. */
export function newHeader(given: z.input<typeof Header>): Header {
  return Header.parse(given)
}
