import type { Change } from '../../shared/workshop/change.ts'
import type { AnyRecord, CollectionName } from '../../shared/workshop/collections.ts'
import { COLLECTION_NAMES } from '../../shared/workshop/collections.ts'
import type { Workshop } from '../../shared/workshop/workshop.ts'

/**
 * A fingerprint of all records of a workshop, as two numbers of 32 bits. A damaged database can lose a write from
 * the middle and keep later ones; only comparing what is there with its fingerprint shows it.
 */
export type Digest = readonly [number, number]

/** The fingerprint of a workshop; the order of its records does not matter. */
export function digestOf(workshop: Workshop): Digest {
  let digest: Digest = [0, 0]
  for (const name of COLLECTION_NAMES) {
    for (const record of workshop[name].values()) digest = toggled(digest, name, record)
  }
  return digest
}

/** True when two fingerprints are of the same records. */
export function isSameDigest(one: Digest, other: Digest): boolean {
  return one[0] === other[0] && one[1] === other[1]
}

/** The fingerprint after a change. */
export function digestAfter(digest: Digest, { records }: Change): Digest {
  return records.reduce(
    (sum, { collection, before, after }) => toggled(toggled(sum, collection, before), collection, after),
    digest,
  )
}

/** Puts a record into the fingerprint, or takes it out again. */
function toggled([one, other]: Digest, collection: CollectionName, record: AnyRecord | null): Digest {
  if (!record) return [one, other]
  const [left, right] = hash(`${collection} ${JSON.stringify(record)}`)
  return [one ^ left, other ^ right]
}

/** Two FNV-1a hashes from different starts, mixed at the end. */
function hash(text: string): Digest {
  let left = 0x811c9dc5
  let right = 0x1b873593
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    left = Math.imul(left ^ code, 0x01000193)
    right = Math.imul(right ^ code, 0x85ebca6b)
  }
  return [left ^ (left >>> 15), right ^ (right >>> 13)]
}
