import type { Composed, SceneInput } from './composed.ts'

/** A break: when it ends, and how long that is. */
export interface BreakBody {
  readonly kind: 'break'
  readonly backAt: string
}

/** Back at the end of the clock. */
export function composeBreak({ words }: SceneInput): Composed<BreakBody> {
  return { body: { kind: 'break', backAt: words.stage.backAt } }
}
