import { create } from 'zustand'
import type { SnapshotReason } from '../../shared/bridge/vault-entry.ts'
import type { Id } from '../../shared/lang/id.ts'
import { failed, ok, type Result } from '../../shared/lang/result.ts'
import type { Workshop } from '../../shared/workshop/workshop.ts'
import { writeWorkshop } from '../../shared/workshop/write-workshop.ts'
import type { Stored } from '../storage/read-whole.ts'
import type { Move } from '../storage/save-moves.ts'
import { writeWhole } from '../storage/write-whole.ts'
import { now, today } from './clock.ts'
import { dangerOf } from './danger-of.ts'
import { leaveDrafts, takeUpDrafts } from './drafts.ts'
import { type History, historyOf, redoStep, takeNote, takeStep, undoStep } from './history.ts'
import { inTurn } from './in-turn.ts'
import { keepMoves } from './keep-moves.ts'
import { keepStanding } from './keep-notes.ts'
import { readSound } from './recover-library.ts'
import { type SaveQueue, type Saving, saveQueue } from './save-queue.ts'
import type { StepLabel } from './step.ts'
import { store, vault } from './store.ts'
import { type Summary, summarise } from './summary.ts'

/** From this many loose rows on, a workshop is written whole again when it is opened. */
const LOOSE_ROWS_MAX = 500
/** Above this many cards and links the summary is left for closing, so that no keystroke waits for it. */
const QUICK_SUMMARY_MAX = 2_000
const MOVES_PER_SNAPSHOT = 500

interface OpenWorkshop extends History {
  readonly saving: Saving
  /** True while a sample is played through: nothing of it is kept. */
  readonly rehearsing: boolean
}

const useOpen = create<{ readonly open: OpenWorkshop | null }>(() => ({ open: null }))
let queue: SaveQueue<Move> | null = null
let snapshotAt = 0

/** Reads the open workshop; the screens that use it stand only while one is open. */
export function useWorkshop<Part>(select: (open: OpenWorkshop) => Part): Part {
  return useOpen(({ open }) => {
    if (!open) throw new Error('No workshop is open')
    return select(open)
  })
}

/** The document of the open workshop. */
export function useWorkshopDocument(): Workshop {
  return useWorkshop(open => open.workshop)
}

/** The id of the open workshop, or null while none is open. */
export function useOpenId(): Id | null {
  return useOpen(({ open }) => open?.workshop.header.id ?? null)
}

/** The open workshop as it stands now, for acts that run outside of rendering; null while none is open. */
export function currentWorkshop(): Workshop | null {
  return useOpen.getState().open?.workshop ?? null
}

/** True while a sample is played through, of which nothing is kept. */
export function isRehearsing(): boolean {
  return useOpen.getState().open?.rehearsing ?? false
}

/** Opens a workshop of the library with its steps; fails when there is none of this id, or the one before cannot be saved. */
export function openWorkshop(id: Id): Promise<Result<Workshop, 'not-found' | 'not-saved'>> {
  return inTurn(() => openNow(id))
}

async function openNow(id: Id): Promise<Result<Workshop, 'not-found' | 'not-saved'>> {
  const closed = await closeNow()
  if (!closed.ok) return closed
  const stored = await readSound(id)
  if (!stored || stored.row.deletedAt) return failed('not-found')
  await noteOpening(stored).catch(error => console.warn('Opening was not noted', error))
  queue = saveQueue(moves => keepMoves(id, moves, summaryWhenQuick()), tellSaving)
  snapshotAt = stored.row.seq
  await takeUpDrafts(id)
  useOpen.setState({ open: { ...historyOf(stored), saving: 'saved', rehearsing: false } })
  return ok(stored.workshop)
}

/**
 * Keeps the workshop as it stands under a name when another version of the app had it open last, since this one may read
 * it otherwise. A full disk takes no note; the workshop can be read all the same.
 */
async function noteOpening({ row, workshop, loose }: Stored): Promise<void> {
  const openedBy = navigator.userAgent
  const isNewVersion = row.openedBy !== undefined && row.openedBy !== openedBy
  if (isNewVersion) await takeSnapshot({ workshop, seq: row.seq }, 'before-update')
  if (loose > LOOSE_ROWS_MAX) await writeWhole(store(), row, workshop)
  await keepStanding(row.id, { openedAt: now(), openedBy })
}

/** Opens a workshop that the library does not hold, to play it through; nothing that is done to it stays. */
export function openRehearsal(workshop: Workshop): Promise<Result<Workshop, 'not-saved'>> {
  return inTurn(async () => {
    const closed = await closeNow()
    if (!closed.ok) return closed
    useOpen.setState({ open: { workshop, seq: 0, past: [], future: [], saving: 'saved', rehearsing: true } })
    return ok(workshop)
  })
}

/** Closes the open workshop once all of it is saved; fails, and leaves it open, when that cannot be done. */
export function closeWorkshop(): Promise<Result<null, 'not-saved'>> {
  return inTurn(closeNow)
}

async function closeNow(): Promise<Result<null, 'not-saved'>> {
  await queue?.settled()
  if (isUnsaved(useOpen.getState().open)) await queue?.retry()
  const { open } = useOpen.getState()
  if (!open) return ok(null)
  if (open.rehearsing) {
    await leaveDrafts()
    useOpen.setState({ open: null })
    return ok(null)
  }
  if (isUnsaved(open)) return failed('not-saved')
  await store().workshops.update(open.workshop.header.id, { summary: summarise(open.workshop, today()) })
  if (open.seq > snapshotAt) await takeSnapshot(open)
  await leaveDrafts()
  queue = null
  useOpen.setState({ open: null })
  return ok(null)
}

/** Every change of the workshop goes through here: it is labelled, can be undone, and is saved. While the disk is full there are none. */
export function editWorkshop(label: StepLabel, edit: (workshop: Workshop) => Workshop): void {
  const { open } = useOpen.getState()
  const reason = dangerOf(label)
  if (open && open.saving !== 'full' && reason && !open.rehearsing) void takeSnapshot(open, reason)
  move(history => takeStep(history, label, edit, now()))
}

/** Saves what happens by itself or cannot be taken back, such as the time a step ran; it is no step of the history. */
export function noteWorkshop(label: StepLabel, edit: (workshop: Workshop) => Workshop): void {
  move(history => takeNote(history, label, edit, now()))
}

/** Undoes the last step; nothing happens when there is none. */
export function undo(): void {
  move(history => undoStep(history, now()))
}

/** Does the step that was undone last again; nothing happens when there is none. */
export function redo(): void {
  move(history => redoStep(history, now()))
}

/** Tries to save again what could not be saved. */
export function retrySaving(): void {
  void queue?.retry()
}

/** Resolves when every change so far is saved, or has failed to be. */
export async function saved(): Promise<void> {
  await queue?.settled()
}

/** Keeps the open workshop as it stands under a name, since a copy of it has gone out. */
export async function keepExchanged(): Promise<void> {
  const { open } = useOpen.getState()
  if (open && !open.rehearsing) await takeSnapshot(open, 'exchanged')
}

function move(turn: (history: History) => readonly [History, Move] | undefined): void {
  const { open } = useOpen.getState()
  const moved = open && open.saving !== 'full' && turn(open)
  if (!moved) return
  const [history, made] = moved
  if (open.rehearsing) {
    useOpen.setState({ open: { ...open, ...history } })
    return
  }
  useOpen.setState({ open: { ...open, ...history, saving: 'saving' } })
  queue?.add(made)
  if (history.seq - snapshotAt >= MOVES_PER_SNAPSHOT) void takeSnapshot(history)
}

/** The journal already holds what a snapshot holds, so one that fails costs time at the next start and nothing else. */
async function takeSnapshot(
  { workshop, seq }: Pick<History, 'workshop' | 'seq'>,
  reason: SnapshotReason | null = null,
): Promise<void> {
  snapshotAt = seq
  await vault()
    .snapshot(workshop.header.id, seq, writeWorkshop(workshop), reason)
    .catch(error => console.warn('No snapshot was taken', error))
}

function isUnsaved(open: OpenWorkshop | null): boolean {
  return open?.saving === 'failed' || open?.saving === 'full'
}

function tellSaving(saving: Saving): void {
  useOpen.setState(({ open }) => ({ open: open && { ...open, saving } }))
}

function summaryWhenQuick(): Summary | null {
  const workshop = currentWorkshop()
  if (!workshop || workshop.inventions.size + workshop.links.size > QUICK_SUMMARY_MAX) return null
  return summarise(workshop, today())
}
