import { useSyncExternalStore } from 'react'
import type { Instant } from '../../../shared/lang/day.ts'
import { now } from '../../workshop/clock.ts'

const SECOND = 1_000

const listeners = new Set<() => void>()
let waiting: ReturnType<typeof setTimeout> | null = null
let moment: Instant = now()

/** The moment, renewed at each full second; what reads it is drawn again then and nothing else is. */
export function useMoment(): Instant {
  return useSyncExternalStore(onTick, readMoment)
}

/** The moment, renewed every few seconds, for what changes slowly. */
export function useSlowMoment(seconds: number): Instant {
  return useSyncExternalStore(onTick, () => {
    const ms = Date.parse(readMoment())
    return new Date(ms - (ms % (seconds * SECOND))).toISOString()
  })
}

/** Hears each full second until the returned function is called. */
export function onTick(heard: () => void): () => void {
  listeners.add(heard)
  if (waiting === null) {
    moment = now()
    wait()
  }
  return () => {
    listeners.delete(heard)
    if (listeners.size > 0 || waiting === null) return
    clearTimeout(waiting)
    waiting = null
  }
}

function readMoment(): Instant {
  return waiting === null ? now().slice(0, -5).concat('.000Z') : moment
}

function wait(): void {
  waiting = setTimeout(tick, SECOND - (Date.parse(now()) % SECOND))
}

function tick(): void {
  moment = now()
  for (const heard of listeners) heard()
  wait()
}
