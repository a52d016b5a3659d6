import type { StageMode } from '../../../shared/exercise/exercise.ts'
import { composeAction } from './action.ts'
import { composeBlank } from './blank.ts'
import { composeBreak } from './break.ts'
import { composeChart } from './chart.ts'
import { composeCharter } from './charter.ts'
import type { Composed, SceneInput } from './composed.ts'
import { composeDecision } from './decision.ts'
import { composeFindings } from './findings.ts'
import { composeFocus } from './focus.ts'
import { composeLink } from './link.ts'
import { composeOverview } from './overview.ts'
import { composePay } from './pay.ts'
import { composePrompt } from './prompt.ts'
import { composeSayBack } from './say-back.ts'
import { composeScores } from './scores.ts'
import { composeSpotlight } from './spotlight.ts'
import { composeViews } from './views.ts'
import { composeVote } from './vote.ts'

/** How each mode of the stage is composed. */
export const composers = {
  prompt: composePrompt,
  overview: composeOverview,
  focus: composeFocus,
  spotlight: composeSpotlight,
  chart: composeChart,
  findings: composeFindings,
  pay: composePay,
  vote: composeVote,
  decision: composeDecision,
  action: composeAction,
  link: composeLink,
  'say-back': composeSayBack,
  scores: composeScores,
  charter: composeCharter,
  views: composeViews,
  break: composeBreak,
  blank: composeBlank,
} as const satisfies Record<StageMode, (input: SceneInput) => Composed>
