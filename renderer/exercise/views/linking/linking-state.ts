import { create } from 'zustand'
import type { Id } from '../../../../shared/lang/id.ts'
import { currentRoom } from '../../../session/room.ts'
import { keyOf, linkingQueue, type Waiting } from './linking-queue.ts'

interface Linking {
  /** What is on the table; null takes the first that waits. */
  readonly at: Waiting | null
  readonly skipped: ReadonlySet<Id>
}

/** Where the room is in linking; not part of the document. */
export const useLinking = create<Linking>(() => ({ at: null, skipped: new Set() }))

/** Puts a card on the table, with one of its links or none. */
export function putOnTable(at: Waiting): void {
  useLinking.setState({ at })
}

/** Goes on to what waits next; what is on the table still comes up again unless it is done. */
export function nextWaiting(): void {
  const room = currentRoom()
  if (!room) return
  const { at, skipped } = useLinking.getState()
  const queue = linkingQueue(room)
  const here = queue.findIndex(one => at !== null && keyOf(one) === keyOf(at))
  const after = [...queue.slice(here + 1), ...queue.slice(0, Math.max(0, here))]
  const passed = at === null || here < 0 ? skipped : new Set([...skipped, keyOf(at)])
  useLinking.setState({ at: after.find(one => !passed.has(keyOf(one))) ?? null, skipped: passed })
}

/** Takes what was skipped once more. */
export function takeSkipped(): void {
  useLinking.setState({ at: null, skipped: new Set() })
}
