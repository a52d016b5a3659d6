import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { useWords } from '../../workshop/use-words.ts'
import styles from './review.module.css'
import { useDueDecisions } from './use-due-decisions.ts'

/** How many decisions are to be looked at again, at the corner of what leads to them. */
export function ReviewBadge() {
  const words = useWords().review
  const { length } = useDueDecisions()
  if (length === 0) return null
  return (
    <>
      <span className={styles.badge} aria-hidden>
        {length}
      </span>
      <VisuallyHidden>{words.inRail(length)}</VisuallyHidden>
    </>
  )
}
