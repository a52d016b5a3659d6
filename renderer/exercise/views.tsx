import type { ComponentType } from 'react'
import type { ConsoleView } from '../../shared/exercise/exercise.ts'

/** The working view of each exercise, below its script in the console. */
export const views: { readonly [View in ConsoleView]?: ComponentType } = {}
