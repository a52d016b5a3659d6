import { create } from 'zustand'
import { now } from '../../../workshop/clock.ts'

/** The rounds in which a pair of why-questions is talked over: alone, in pairs, in fours, all together. */
export const BELLS = [
  { round: 'alone', minutes: 1 },
  { round: 'pairs', minutes: 2 },
  { round: 'fours', minutes: 4 },
  { round: 'all', minutes: 5 },
] as const
export type BellRound = (typeof BELLS)[number]['round']

interface Bell {
  readonly round: BellRound | null
  /** When it rings, in ms of the clock. */
  readonly rings: number
}

export const MINUTE = 60_000

/** The bell that is set; it runs on while the console shows something else. */
export const useBell = create<Bell>(() => ({ round: null, rings: 0 }))

/** Sets the bell for a round; the round that runs is stopped by the same again. */
export function setBell(round: BellRound): void {
  const isRunning = useBell.getState().round === round
  if (isRunning) stopBell()
  else useBell.setState({ round, rings: Date.parse(now()) + minutesOf(round) * MINUTE })
}

/** Stops the bell. */
export function stopBell(): void {
  useBell.setState({ round: null, rings: 0 })
}

/** How long a round lasts, in minutes. */
export function minutesOf(round: BellRound): number {
  return BELLS.find(bell => bell.round === round)?.minutes ?? 0
}
