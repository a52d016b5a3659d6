import { useEffect } from 'react'
import { tabs } from './tabs.tsx'

/** Reads the code of all views while nobody waits, so that each opens at once later. */
export function useTabsAtHand(): void {
  useEffect(() => {
    const waiting = requestIdleCallback(() => void Promise.all(tabs.map(({ load }) => load())))
    return () => cancelIdleCallback(waiting)
  }, [])
}
