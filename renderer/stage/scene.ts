import { z } from '../../shared/lang/zod.ts'
import type { StageSizes } from '../../shared/session/legible.ts'
import type { ActionBody } from './compose/action.ts'
import type { BlankBody } from './compose/blank.ts'
import type { BreakBody } from './compose/break.ts'
import type { CardsBody } from './compose/cards.ts'
import type { CharterBody } from './compose/charter.ts'
import type { DecisionBody } from './compose/decision.ts'
import type { FindingsBody } from './compose/findings.ts'
import type { FocusBody } from './compose/focus.ts'
import type { LevelsBody } from './compose/good-enough.ts'
import type { HorizonsBody } from './compose/horizons.ts'
import type { LinkBody } from './compose/link.ts'
import type { MirrorBody } from './compose/mirror.ts'
import type { OverviewBody } from './compose/overview.ts'
import type { ParagraphBody } from './compose/paragraph.ts'
import type { PromisesBody } from './compose/promises.ts'
import type { PromptBody } from './compose/prompt.ts'
import type { SayBackBody } from './compose/say-back.ts'
import type { ScoresBody } from './compose/scores.ts'
import type { SpotlightBody } from './compose/spotlight.ts'
import type { TallyBody } from './compose/tally.ts'
import type { TrendBody } from './compose/trend.ts'
import type { ViewsBody } from './compose/views.ts'
import type { VoteBody } from './compose/vote.ts'

/** The clock of the step: it ends at a moment, or stands still with so many milliseconds left. */
export interface SceneTimer {
  readonly endsAt: string | null
  readonly pausedLeft: number | null
  readonly planned: number
  readonly says: {
    readonly calm: string
    readonly amber: string
    readonly red: string
    readonly over: string
    readonly paused: string
  }
}

/** What stands around every picture of the stage. */
export interface SceneFrame {
  readonly title: string
  readonly prompt: string
  readonly how: string
  readonly timer: SceneTimer | null
  readonly sizes: StageSizes
  /** Width of the picture where it is 1080 lines high. */
  readonly width: number
  /** Which page of how many, from 1, in words; null where there is but one. */
  readonly page: { readonly at: number; readonly of: number; readonly text: string } | null
}

export type SceneBody =
  | ActionBody
  | BlankBody
  | BreakBody
  | CardsBody
  | CharterBody
  | DecisionBody
  | FindingsBody
  | FocusBody
  | LevelsBody
  | HorizonsBody
  | LinkBody
  | MirrorBody
  | OverviewBody
  | ParagraphBody
  | PromisesBody
  | PromptBody
  | SayBackBody
  | ScoresBody
  | SpotlightBody
  | TallyBody
  | TrendBody
  | ViewsBody
  | VoteBody
export type BodyKind = SceneBody['kind']
export type BodyOf<Kind extends BodyKind> = Extract<SceneBody, { readonly kind: Kind }>

/** What the room sees at one moment: plain data, and nothing in it that the room must not see. */
export interface Scene {
  readonly frame: SceneFrame
  readonly body: SceneBody
}

// The scene comes from this app's own console: what is checked is that a drawing can begin, not every text.
const Door = z.object({
  frame: z.object({ width: z.number().positive(), sizes: z.object({ body: z.number().positive() }) }),
  body: z.object({ kind: z.string() }),
})

/** Whether a message from the console is a scene. */
export function isScene(value: unknown): value is Scene {
  return Door.safeParse(value).success
}
