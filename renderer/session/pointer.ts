import { create } from 'zustand'
import type { StageMode } from '../../shared/exercise/exercise.ts'
import type { Id } from '../../shared/lang/id.ts'

/** The charts the stage can show. */
export type StageChart = 'mirror' | 'good-enough' | 'promises' | 'horizons' | 'trend'

/** What the console points the stage at, "show this"; not part of the document. */
export interface Pointer {
  /** Null shows what the exercise of the step shows by itself. */
  readonly mode: StageMode | null
  /** The card, link, finding key, action or decision that is meant; null leaves it to the step. */
  readonly subject: Id | null
  readonly chart: StageChart | null
  /** From 0; the stage pages instead of shrinking. */
  readonly page: number
  /** Nothing at all is shown while this is true. */
  readonly isBlank: boolean
}

const START: Pointer = { mode: null, subject: null, chart: null, page: 0, isBlank: false }

/** Where the console points the stage. */
export const usePointer = create<Pointer>(() => START)

/** Points the stage at something; what is not named goes back to what the step shows by itself. */
export function pointAt(pointer: Partial<Omit<Pointer, 'isBlank'>>): void {
  usePointer.setState(({ isBlank }) => ({ ...START, ...pointer, isBlank }))
}

/** Turns the page of what the stage shows. */
export function turnPage(page: number): void {
  usePointer.setState({ page: Math.max(0, page) })
}

/** Blanks the stage, or lights it again. */
export function toggleBlank(): void {
  usePointer.setState(({ isBlank }) => ({ isBlank: !isBlank }))
}

/** Points nowhere, as at the start of a step; a blank stage stays blank. */
export function pointNowhere(): void {
  pointAt({})
}
