import { Check } from 'lucide-react'
import { nextReview } from '../../../shared/decision/decision-review.ts'
import type { Decision } from '../../../shared/workshop/records/decision.ts'
import { setField } from '../../inspector/set-field.ts'
import { Button } from '../../ui/button.tsx'
import { today } from '../../workshop/clock.ts'
import { useWords } from '../../workshop/use-words.ts'
import styles from './review.module.css'

/** Says that a decision whose day has come was looked at, and sets the day of the next time. */
export function LookedAt({ decision }: { readonly decision: Decision }) {
  const words = useWords()
  const next = nextReview(decision, today())
  return (
    <div className={styles.lookedAt}>
      <Button
        size="small"
        icon={<Check size={14} aria-hidden />}
        onPress={() => setField('decisions', [decision.id], 'reviewOn', next)}
      >
        {words.review.again(words.inspector.day(next))}
      </Button>
    </div>
  )
}
