import type { LucideIcon } from 'lucide-react'
import { ChartNoAxesGantt, Rows3, Signpost, Waypoints } from 'lucide-react'
import type { ComponentType } from 'react'
import { lazy } from 'react'
import type { TabId } from './view.ts'

interface WorkshopTab {
  readonly id: TabId
  readonly Icon: LucideIcon
  readonly Screen: ComponentType
  /** Whether what is selected opens beside it. */
  readonly hasInspector: boolean
}

const MapScreen = lazy(() =>
  import('../map/map-screen.tsx').then(({ MapScreen: screen }) => ({ default: screen })),
)
const ListScreen = lazy(() =>
  import('../list/list-screen.tsx').then(({ ListScreen: screen }) => ({ default: screen })),
)
const DecisionScreen = lazy(() =>
  import('../decision/decision-screen.tsx').then(({ DecisionScreen: screen }) => ({ default: screen })),
)
const AnalysisScreen = lazy(() =>
  import('../analysis/analysis-screen.tsx').then(({ AnalysisScreen: screen }) => ({ default: screen })),
)

/** The views of a workshop in the order of the rail. */
export const tabs: readonly WorkshopTab[] = [
  { id: 'map', Icon: Waypoints, Screen: MapScreen, hasInspector: true },
  { id: 'list', Icon: Rows3, Screen: ListScreen, hasInspector: true },
  { id: 'analysis', Icon: ChartNoAxesGantt, Screen: AnalysisScreen, hasInspector: false },
  { id: 'decisions', Icon: Signpost, Screen: DecisionScreen, hasInspector: false },
]
