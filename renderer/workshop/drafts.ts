import { create } from 'zustand'
import type { Id } from '../../shared/lang/id.ts'
import { z } from '../../shared/lang/zod.ts'
import { isDiskFull } from '../storage/disk-full.ts'
import { DRAFTS } from '../storage/notes.ts'
import type { Typing } from '../ui/use-draft.ts'
import { store } from './store.ts'

/** What is typed and not yet taken, by the keys of the fields of a line. */
export type Draft = Readonly<Record<string, string>>

const Drafts = z.record(z.string(), z.record(z.string(), z.string()))
type Drafts = Readonly<Record<string, Draft>>

const EMPTY: Draft = {}
const ONLY = 'text'

const useDrafts = create<Drafts>(() => ({}))
/** The workshop they belong to; null while none is open, or one of which nothing is kept. */
let owner: Id | null = null
let isStale = false
let writing: Promise<void> | null = null
/** A full disk is not tried again for drafts, which are not worth a database that breaks on it. */
let isRefused = false

/** The draft of a line; it stays when the line is left, and when the app is. */
export function useDraftOf(name: string): Draft {
  return useDrafts(drafts => drafts[name] ?? EMPTY)
}

/** What is typed in a field of its own, null while nothing is, and how to keep it or let it go. */
export function useTyping(name: string): Typing {
  const typed = useDrafts(drafts => drafts[name]?.[ONLY] ?? null)
  return [typed, text => (text === null ? clearDraft(name) : keepDraft(name, ONLY, text))]
}

/** The draft as it stands now, for acts that run outside of rendering. */
export function draftOf(name: string): Draft {
  return useDrafts.getState()[name] ?? EMPTY
}

/** Keeps what is typed in one field of a line. */
export function keepDraft(name: string, field: string, text: string): void {
  setDrafts(drafts => ({ ...drafts, [name]: { ...drafts[name], [field]: text } }))
}

/** Empties a line for the next. */
export function clearDraft(name: string): void {
  if (name in useDrafts.getState()) setDrafts(({ [name]: _, ...others }) => others)
}

/** Takes up what was being typed when the workshop was open last. */
export async function takeUpDrafts(workshop: Id): Promise<void> {
  const kept = await store()
    .settings.get(keyOf(workshop))
    .catch(() => undefined)
  useDrafts.setState(Drafts.safeParse(kept?.value).data ?? {}, true)
  owner = workshop
  isRefused = false
}

/** Lets go of the drafts of the workshop that is closed; what is kept of them stays for the next time. */
export async function leaveDrafts(): Promise<void> {
  await writing
  owner = null
  useDrafts.setState({}, true)
}

function setDrafts(change: (drafts: Drafts) => Drafts): void {
  useDrafts.setState(change, true)
  isStale = true
  if (owner !== null && !isRefused) writing ??= writeWhileStale(owner)
}

/** Writes as fast as the disk takes it; whatever is typed meanwhile goes with the next write. */
async function writeWhileStale(workshop: Id): Promise<void> {
  while (isStale && !isRefused) {
    isStale = false
    const row = { key: keyOf(workshop), value: useDrafts.getState() }
    await store()
      .settings.put(row)
      .catch(error => {
        isRefused = isDiskFull(error)
        console.warn('A draft was not kept', error)
      })
  }
  writing = null
}

function keyOf(workshop: Id): string {
  return `${DRAFTS}${workshop}`
}
