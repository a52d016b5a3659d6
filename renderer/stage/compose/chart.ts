import type { ConsoleView } from '../../../shared/exercise/exercise.ts'
import type { StageChart } from '../../session/pointer.ts'
import type { Composed, SceneInput } from './composed.ts'
import { composeGoodEnough } from './good-enough.ts'
import { composeHorizons } from './horizons.ts'
import { composeMirror } from './mirror.ts'
import { composePromises } from './promises.ts'
import { composeTrend } from './trend.ts'

/** How each chart of the stage is composed. */
const CHARTS = {
  mirror: composeMirror,
  'good-enough': composeGoodEnough,
  promises: composePromises,
  horizons: composeHorizons,
  trend: composeTrend,
} as const satisfies Record<StageChart, (input: SceneInput) => Composed>

/** The chart that goes with what the console works on. */
const CHART_OF: Partial<Record<ConsoleView, StageChart>> = {
  'best-fit': 'good-enough',
  roadmap: 'promises',
  changes: 'trend',
}

/** The chart that is pointed at, else the one of the exercise. */
export function composeChart(input: SceneInput): Composed {
  const own = input.exercise ? CHART_OF[input.exercise.view] : undefined
  return CHARTS[input.pointer.chart ?? own ?? 'mirror'](input)
}
