import { Instant } from '../lang/day.ts'
import { Id } from '../lang/id.ts'
import { z } from '../lang/zod.ts'
import { COLLECTION_NAMES, type CollectionName } from '../workshop/collections.ts'
import { Header } from '../workshop/header.ts'

const Whole = z.looseObject({ id: Id })
const Collection = z.enum(COLLECTION_NAMES as [CollectionName, ...CollectionName[]])

const WrittenChange = z.object({
  header: z.object({ before: Header, after: Header }).nullable(),
  records: z.array(
    z.object({ collection: Collection, id: Id, before: Whole.nullable(), after: Whole.nullable() }),
  ),
})

/** A move through the history of a workshop as the vault writes it down; undo and redo turn the step around, a note is no step. */
export const VaultEntry = z.object({
  version: z.literal(1),
  kind: z.enum(['do', 'undo', 'redo', 'note']),
  stepSeq: z.int().min(1),
  header: Header,
  step: z.object({
    label: z.object({ act: z.string(), count: z.int().min(0), title: z.string().nullable() }),
    change: WrittenChange,
    at: Instant,
  }),
})
export type VaultEntry = z.infer<typeof VaultEntry>

/** One line of the vault's journal, numbered without gaps. */
export const VaultLine = z.object({ seq: z.int().min(1), entry: VaultEntry })
export type VaultLine = z.infer<typeof VaultLine>

/** What the vault can give back of a workshop: the newest sound snapshot as a workshop file, and the lines after it. */
export const KeptWorkshop = z.object({
  snapshot: z.object({ seq: z.int().min(0), text: z.string() }),
  lines: z.array(VaultLine),
})
export type KeptWorkshop = z.infer<typeof KeptWorkshop>

/** Why a snapshot is kept for good; what went out or came in as a file is what copies have in common later. */
export const SnapshotReason = z.enum([
  'before-import',
  'before-replace',
  'before-merge',
  'before-bulk-delete',
  'before-update',
  'exchanged',
])
export type SnapshotReason = z.infer<typeof SnapshotReason>

/** A snapshot that can be put back: how far it goes, when it was taken and before what. */
export const KeptSnapshot = z.object({
  seq: z.int().min(0),
  taken: Instant,
  reason: SnapshotReason.nullable(),
})
export type KeptSnapshot = z.infer<typeof KeptSnapshot>
