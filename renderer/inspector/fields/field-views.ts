import type { ComponentType } from 'react'
import type { FieldKind } from './field-kinds.ts'
import { AmountView } from './views/amount-view.tsx'
import { ChoiceView, DecisionLinkView } from './views/choice-view.tsx'
import { CollateralView } from './views/collateral-view.tsx'
import type { FieldViewProps } from './views/field-view.ts'
import { FunctionsView } from './views/functions-view.tsx'
import { LevelView } from './views/level-view.tsx'
import { LinesView, ReferencesView, TagsView } from './views/list-views.tsx'
import { PersonView } from './views/person-view.tsx'
import { StepsView } from './views/steps-view.tsx'
import { DayView, LineView, TextView, TitleView } from './views/text-views.tsx'
import { CardView, SourceView } from './views/told-views.tsx'
import { ReadinessView, TruthView, YesNoView } from './views/yes-no-views.tsx'

/** The view of every kind of field; a kind without one does not compile. */
export const fieldViews = {
  title: TitleView,
  line: LineView,
  text: TextView,
  amount: AmountView,
  level: LevelView,
  steps: StepsView,
  choice: ChoiceView,
  truth: TruthView,
  'yes-no': YesNoView,
  day: DayView,
  tags: TagsView,
  lines: LinesView,
  functions: FunctionsView,
  readiness: ReadinessView,
  references: ReferencesView,
  collateral: CollateralView,
  source: SourceView,
  person: PersonView,
  card: CardView,
  decision: DecisionLinkView,
} as const satisfies { readonly [Kind in FieldKind]: ComponentType<FieldViewProps<Kind>> }
