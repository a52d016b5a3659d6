import { useEffect, useState } from 'react'
import { now } from '../workshop/clock.ts'
import type { SceneTimer } from './scene.ts'

const TICK_MS = 250
const AMBER_FROM = 0.2
const RED_FROM = 0.05

/** How the clock of the step stands this moment. */
export interface TimeLeft {
  /** Negative when the step runs over. */
  readonly ms: number
  readonly mood: 'calm' | 'amber' | 'red' | 'over' | 'paused'
}

/** Counts the time of a step down, on the stage itself. */
export function useTimeLeft({ endsAt, pausedLeft, planned }: SceneTimer): TimeLeft {
  const [at, setAt] = useState(() => Date.parse(now()))
  useEffect(() => {
    if (endsAt === null) return
    const tick = () => setAt(Date.parse(now()))
    tick()
    const timer = setInterval(tick, TICK_MS)
    return () => clearInterval(timer)
  }, [endsAt])
  const ms = endsAt === null ? (pausedLeft ?? 0) : Date.parse(endsAt) - at
  return { ms, mood: moodOf(ms, planned, endsAt === null) }
}

function moodOf(ms: number, planned: number, isPaused: boolean): TimeLeft['mood'] {
  if (isPaused) return 'paused'
  if (planned === 0) return 'calm'
  if (ms < 0) return 'over'
  if (ms <= planned * RED_FROM) return 'red'
  return ms <= planned * AMBER_FROM ? 'amber' : 'calm'
}

/** Beyond this nobody counts minutes any more. */
const MOST_SECONDS = 100 * 60 - 1

/** Minutes and seconds: 7:40, and −1:05 when the step runs over. */
export function clockText(ms: number): string {
  const seconds = ms >= 0 ? Math.ceil(ms / 1000) : Math.min(MOST_SECONDS, Math.floor(-ms / 1000))
  const text = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
  return ms < 0 && seconds > 0 ? `−${text}` : text
}
