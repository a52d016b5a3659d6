import { isToReview, turnedOut } from '../../../shared/decision/decision-review.ts'
import { checkDecision } from '../../../shared/decision/expected-effect.ts'
import type { Decision } from '../../../shared/workshop/records/decision.ts'
import { useAnalysis } from '../../analysis/use-analysis.ts'
import { Tag } from '../../ui/tag.tsx'
import { today } from '../../workshop/clock.ts'
import { useWords } from '../../workshop/use-words.ts'

/** Whether a decision has come true: from its day of review on, and before it how far it is. */
export function DecisionOutcome({ decision }: { readonly decision: Decision }) {
  const words = useWords().review
  const { analysis } = useAnalysis()
  const { decidedOn } = decision
  const isYoung = decidedOn === null || decidedOn >= today()
  if (!analysis || isYoung) return null
  const outcome = turnedOut(checkDecision(decision, analysis))
  const isDue = isToReview(decision, today())
  if (outcome === 'unknown' && !isDue) return null
  return <Tag>{isDue || outcome === 'came-true' ? words.outcome[outcome] : words.soFar(outcome)}</Tag>
}
