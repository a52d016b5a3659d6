import { type ComponentType, lazy } from 'react'
import type { ConsoleView } from '../../shared/exercise/exercise.ts'
import { VoteView } from '../vote/vote-view.tsx'
import { ActionsView } from './views/actions/actions-view.tsx'
import { AssumptionsView } from './views/assumptions/assumptions-view.tsx'
import { BreakView } from './views/break/break-view.tsx'
import { CharterView } from './views/charter/charter-view.tsx'
import { DecideView } from './views/decide/decide-view.tsx'
import { EvidenceView } from './views/evidence/evidence-view.tsx'
import { InventingView } from './views/inventing/inventing-view.tsx'
import { LinkingView } from './views/linking/linking-view.tsx'
import { PreMortemView } from './views/pre-mortem/pre-mortem-view.tsx'
import { SayBackView } from './views/say-back/say-back-view.tsx'
import { ScoreView } from './views/score/score-view.tsx'
import { SellingView } from './views/selling/selling-view.tsx'
import { SignalsView } from './views/signals/signals-view.tsx'
import { StaleView } from './views/stale/stale-view.tsx'
import { StressTestView } from './views/stress-test/stress-test-view.tsx'
import { ViewsView } from './views/views-of-each-other/views-view.tsx'

// What draws charts or the map is read when it is asked for, so that the console opens at once.
const BestFitView = lazy(() =>
  import('./views/best-fit/best-fit-view.tsx').then(({ BestFitView: View }) => ({ default: View })),
)
const CanvasView = lazy(() =>
  import('./views/canvas/canvas-view.tsx').then(({ CanvasView: View }) => ({ default: View })),
)
const ChangesView = lazy(() =>
  import('./views/changes/changes-view.tsx').then(({ ChangesView: View }) => ({ default: View })),
)
const RevealView = lazy(() =>
  import('./views/reveal/reveal-view.tsx').then(({ RevealView: View }) => ({ default: View })),
)
const RoadmapView = lazy(() =>
  import('./views/roadmap/roadmap-view.tsx').then(({ RoadmapView: View }) => ({ default: View })),
)

/** The working view of each exercise, below its script in the console; an exercise without one does not compile. */
export const views: { readonly [View in ConsoleView]: ComponentType } = {
  selling: SellingView,
  inventing: InventingView,
  linking: LinkingView,
  evidence: EvidenceView,
  'say-back': SayBackView,
  reveal: RevealView,
  'best-fit': BestFitView,
  signals: SignalsView,
  changes: ChangesView,
  stale: StaleView,
  break: BreakView,
  canvas: CanvasView,
  score: ScoreView,
  actions: ActionsView,
  vote: VoteView,
  decide: DecideView,
  'pre-mortem': PreMortemView,
  'stress-test': StressTestView,
  charter: CharterView,
  roadmap: RoadmapView,
  views: ViewsView,
  assumptions: AssumptionsView,
}
