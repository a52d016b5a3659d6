import type { ComponentType } from 'react'
import type { BodyKind, BodyOf, SceneBody, SceneFrame } from '../scene.ts'
import { CardsView } from './cards-view.tsx'
import { PromptView } from './prompt-view.tsx'

/** What every picture of the stage is given. */
export interface BodyProps<Kind extends BodyKind> {
  readonly frame: SceneFrame
  readonly body: BodyOf<Kind>
}

/** The picture of each kind of body. */
const VIEWS = {
  blank: () => null,
  cards: CardsView,
  prompt: PromptView,
} satisfies { readonly [Kind in BodyKind]: ComponentType<BodyProps<Kind>> }

/** Draws a body by its kind. */
export function BodyView({ frame, body }: { readonly frame: SceneFrame; readonly body: SceneBody }) {
  const View = VIEWS[body.kind] as ComponentType<{ frame: SceneFrame; body: SceneBody }>
  return <View frame={frame} body={body} />
}
