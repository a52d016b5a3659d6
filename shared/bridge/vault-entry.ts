import { Instant } from '../lang/day.ts'
import { Id } from '../lang/id.ts'
import { z } from '../lang/zod.ts'
import { COLLECTION_NAMES, type CollectionName } from '../workshop/collections.ts'
import { Header } from '../workshop/header.ts'

/** As many steps can be undone, in this sitting or after a restart. */
export const STEPS_KEPT = 500

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

/** What the vault can give back of a workshop: the newest sound snapshot as a workshop file, the lines after it, and those that led to it, which tell what can be undone. */
export const KeptWorkshop = z.object({
  snapshot: z.object({ seq: z.int().min(0), text: z.string() }),
  lines: z.array(VaultLine),
  // A step that cannot be read any more must not stand in the way of the workshop.
  earlier: z.array(VaultLine).catch([]),
})
export type KeptWorkshop = z.infer<typeof KeptWorkshop>

/** How far the vault can give a workshop back. */
export const KeptReach = z.object({
  workshop: Id,
  seq: z.int().min(0),
  /** The first sequence number from which on it knows every step. */
  since: z.int(),
  /** False when its newest snapshot is damaged, so that an older one has to stand in. */
  isWhole: z.boolean(),
})
export type KeptReach = z.infer<typeof KeptReach>

/** Why a snapshot is kept much longer than others; what went out or came in as a file is what copies have in common later. */
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
