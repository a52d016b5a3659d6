import type { z } from '../../lang/zod.ts'
import type { CollectionName, collections } from '../collections.ts'
import type { Header } from '../header.ts'

/** A workshop file written by hand: what nobody said is simply absent. */
export type SampleDocument = {
  readonly format: 'throughline-workshop'
  readonly version: 1
  readonly workshop: z.input<typeof Header>
} & {
  readonly [Name in CollectionName]?: readonly SampleRecord<Name>[]
}

/** A record of a sample, before its absent fields are filled in. */
export type SampleRecord<Name extends CollectionName> = z.input<(typeof collections)[Name]>

/** An invented workshop to learn from and to rehearse with. */
export interface Sample {
  readonly id: string
  readonly title: string
  /** What it shows, in one line. */
  readonly story: string
  readonly document: SampleDocument
}

/** The rows in the order of their column on the map. */
export function inOrder<Row extends object>(
  rows: readonly Row[],
): readonly (Row & { readonly place: number })[] {
  return rows.map((row, place) => ({ ...row, place }))
}
