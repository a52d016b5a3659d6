import type { Words } from '../../shared/words/words.ts'
import type { CellContext, Row } from './cells.ts'
import type { ListKind } from './columns.ts'

/** A question that leaves only the rows of which it is true. */
export interface Facet {
  readonly id: keyof Words['list']['facet']
  readonly kinds: readonly ListKind[]
  readonly holds: (row: Row, context: CellContext) => boolean
}

const CARDS = ['inventions', 'benefits', 'pitches'] as const

/** The facets of the list, in the order they are shown. */
export const facets: readonly Facet[] = [
  { id: 'unlinked', kinds: CARDS, holds: (row, { counts }) => !counts.links.has(row.id) },
  { id: 'no-evidence', kinds: CARDS, holds: (row, { counts }) => !counts.evidence.has(row.id) },
  { id: 'no-effort', kinds: ['inventions'], holds: row => row.effort === null },
  { id: 'no-levels', kinds: ['benefits'], holds: row => row.ours === null || row.goodEnough === null },
  { id: 'no-emphasis', kinds: ['pitches'], holds: row => row.emphasis === null },
  { id: 'one-sided', kinds: ['links'], holds: row => !row.whyFrom || !row.whyTo },
  { id: 'not-interpreted', kinds: ['evidence'], holds: row => row.interpretation === null },
  { id: 'nobody-heard', kinds: ['evidence'], holds: row => row.heardBy === null },
]

/** The field by whose options a table can be narrowed down. */
export const STEP_FIELD = {
  inventions: 'status',
  benefits: 'importance',
  pitches: 'claim',
  links: 'strength',
  evidence: 'kind',
  actions: 'state',
} as const satisfies Record<ListKind, string>
