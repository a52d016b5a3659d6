import type { ComponentType } from 'react'
import type { ConsoleView } from '../../shared/exercise/exercise.ts'
import { EvidenceView } from './views/evidence/evidence-view.tsx'
import { InventingView } from './views/inventing/inventing-view.tsx'
import { LinkingView } from './views/linking/linking-view.tsx'
import { SayBackView } from './views/say-back/say-back-view.tsx'
import { SellingView } from './views/selling/selling-view.tsx'
import { SignalsView } from './views/signals/signals-view.tsx'

/** The working view of each exercise, below its script in the console. */
export const views: { readonly [View in ConsoleView]?: ComponentType } = {
  selling: SellingView,
  inventing: InventingView,
  linking: LinkingView,
  evidence: EvidenceView,
  'say-back': SayBackView,
  signals: SignalsView,
}
