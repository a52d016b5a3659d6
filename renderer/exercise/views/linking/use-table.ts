import { useEffect } from 'react'
import type { Link } from '../../../../shared/map/link.ts'
import { findCard, type KnownCard } from '../../../../shared/map/through-map.ts'
import { pointAt } from '../../../session/pointer.ts'
import { useRoom } from '../../../session/room.ts'
import { keyOf, linkingQueue, type Waiting } from './linking-queue.ts'
import { putOnTable, useLinking } from './linking-state.ts'

/** What lies on the table, and what waits behind it. */
export interface Table {
  readonly known: KnownCard | null
  readonly link: Link | null
  /** What waits, what is on the table and what was skipped left out. */
  readonly waiting: readonly Waiting[]
  readonly queue: readonly Waiting[]
  readonly skipped: number
}

/** The table of the present step; the stage follows the card that is on it. */
export function useTable(): Table {
  const room = useRoom()
  const { at, skipped } = useLinking()
  const queue = linkingQueue(room)
  const open = queue.filter(one => !skipped.has(keyOf(one)))
  const isThere = at !== null && findCard(room.workshop, at.card) !== undefined
  const here = (isThere ? at : open[0]) ?? null
  const card = here?.card ?? null
  const link = here?.link ?? null
  useEffect(() => {
    if (card !== null) pointAt({ mode: 'link', subject: link ?? card })
  }, [card, link])
  useEffect(() => {
    // What came up by itself stays on the table once it is linked, until somebody goes on.
    if (here !== null && useLinking.getState().at !== here) putOnTable(here)
  })
  return {
    known: (card !== null && findCard(room.workshop, card)) || null,
    link: link === null ? null : (room.workshop.links.get(link) ?? null),
    waiting: open.filter(one => here === null || keyOf(one) !== keyOf(here)),
    queue,
    skipped: queue.length - open.length,
  }
}
