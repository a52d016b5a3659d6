import type { ComponentType } from 'react'
import type { ConsoleView } from '../../shared/exercise/exercise.ts'
import { InventingView } from './views/inventing/inventing-view.tsx'
import { LinkingView } from './views/linking/linking-view.tsx'
import { SellingView } from './views/selling/selling-view.tsx'

/** The working view of each exercise, below its script in the console. */
export const views: { readonly [View in ConsoleView]?: ComponentType } = {
  selling: SellingView,
  inventing: InventingView,
  linking: LinkingView,
}
