import type { ComponentType } from 'react'
import type { BodyKind, BodyOf, SceneBody, SceneFrame } from '../scene.ts'
import { ActionView } from './action-view.tsx'
import { BreakView } from './break-view.tsx'
import { CardsView } from './cards-view.tsx'
import { CharterView } from './charter-view.tsx'
import { DecisionView } from './decision-view.tsx'
import { FindingsView } from './findings-view.tsx'
import { FocusView } from './focus-view.tsx'
import { GoodEnoughView } from './good-enough-view.tsx'
import { HorizonsView } from './horizons-view.tsx'
import { LinkView } from './link-view.tsx'
import { MirrorView } from './mirror-view.tsx'
import { OverviewView } from './overview-view.tsx'
import { ParagraphView } from './paragraph-view.tsx'
import { PromisesView } from './promises-view.tsx'
import { PromptView } from './prompt-view.tsx'
import { SayBackView } from './say-back-view.tsx'
import { ScoresView } from './scores-view.tsx'
import { SpotlightView } from './spotlight-view.tsx'
import { TallyView } from './tally-view.tsx'
import { TrendView } from './trend-view.tsx'
import { ViewsView } from './views-view.tsx'
import { VoteView } from './vote-view.tsx'

/** What every picture of the stage is given. */
export interface BodyProps<Kind extends BodyKind> {
  readonly frame: SceneFrame
  readonly body: BodyOf<Kind>
}

/** The picture of each kind of body. */
const VIEWS = {
  action: ActionView,
  blank: () => null,
  break: BreakView,
  cards: CardsView,
  charter: CharterView,
  decision: DecisionView,
  findings: FindingsView,
  focus: FocusView,
  'good-enough': GoodEnoughView,
  horizons: HorizonsView,
  link: LinkView,
  mirror: MirrorView,
  overview: OverviewView,
  paragraph: ParagraphView,
  promises: PromisesView,
  prompt: PromptView,
  'say-back': SayBackView,
  scores: ScoresView,
  spotlight: SpotlightView,
  tally: TallyView,
  trend: TrendView,
  views: ViewsView,
  vote: VoteView,
} satisfies { readonly [Kind in BodyKind]: ComponentType<BodyProps<Kind>> }

/** Draws a body by its kind. */
export function BodyView({ frame, body }: { readonly frame: SceneFrame; readonly body: SceneBody }) {
  const View = VIEWS[body.kind] as ComponentType<{ frame: SceneFrame; body: SceneBody }>
  return <View frame={frame} body={body} />
}
