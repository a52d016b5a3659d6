import type { RefObject } from 'react'
import { useEffect, useRef } from 'react'
import type { Id } from '../../shared/lang/id.ts'
import { useMapState } from './map-state.ts'

/** Takes the keyboard when it is sent to this card or link. */
export function useSentFocus(id: Id): RefObject<HTMLButtonElement | null> {
  const ref = useRef<HTMLButtonElement>(null)
  const sent = useMapState(state => (state.current === id ? state.sent : 0))
  const taken = useRef(0)
  useEffect(() => {
    if (sent === 0 || sent === taken.current) return
    taken.current = sent
    ref.current?.focus({ preventScroll: true })
  }, [sent])
  return ref
}
