import type { StageMode } from '../../../shared/exercise/exercise.ts'
import { composeBlank } from './blank.ts'
import type { Composed, SceneInput } from './composed.ts'
import { composePrompt } from './prompt.ts'

type Composer = (input: SceneInput) => Composed

/** How each mode of the stage is composed. */
export const composers = {
  prompt: composePrompt,
  overview: composePrompt,
  focus: composePrompt,
  spotlight: composePrompt,
  chart: composePrompt,
  findings: composePrompt,
  vote: composePrompt,
  decision: composePrompt,
  action: composePrompt,
  link: composePrompt,
  'say-back': composePrompt,
  scores: composePrompt,
  charter: composePrompt,
  views: composePrompt,
  break: composePrompt,
  blank: composeBlank,
} as const satisfies Record<StageMode, Composer>
