import { ChevronRight } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { isToReview } from '../../shared/decision/decision-review.ts'
import { missingIn } from '../../shared/decision/missing-in-decision.ts'
import type { Decision } from '../../shared/workshop/records/decision.ts'
import { subjectOf } from '../inspector/fields/named-records.ts'
import { Tag } from '../ui/tag.tsx'
import { today } from '../workshop/clock.ts'
import { useWorkshopDocument } from '../workshop/open-workshop.ts'
import { useWords } from '../workshop/use-words.ts'
import { DecisionForm } from './decision-form.tsx'
import styles from './decision-item.module.css'
import { optionText } from './decision-texts.ts'
import { openDecision, useOpenDecision } from './open-decision.ts'
import { DecisionOutcome } from './review/decision-outcome.tsx'

/** One decision as a line; open, with all that is said about it. */
export function DecisionItem({ decision }: { readonly decision: Decision }) {
  const all = useWords()
  const words = all.decide
  const workshop = useWorkshopDocument()
  const isOpen = useOpenDecision(({ open }) => open === decision.id)
  const missing = missingIn(decision)
  const panel = `decision-${encodeURIComponent(decision.id)}`
  const facts = [
    decision.mover && words.moves(all.inspector.option.mover[decision.mover]),
    decision.approver && words.approves(decision.approver),
    decision.reviewOn && words.review(all.inspector.day(decision.reviewOn)),
  ].filter(fact => fact)
  const item = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isOpen) item.current?.scrollIntoView({ block: 'nearest' })
  }, [isOpen])
  return (
    <li ref={item} className={styles.item} data-open={isOpen || undefined}>
      <button
        type="button"
        className={styles.line}
        aria-expanded={isOpen}
        aria-controls={isOpen ? panel : undefined}
        onClick={() => openDecision(isOpen ? null : decision.id)}
      >
        <ChevronRight size={14} aria-hidden className={styles.chevron} />
        <span className={styles.subject}>{subjectOf(decision, workshop, all)}</span>
        <span className={styles.tags}>
          {isToReview(decision, today()) && <Tag tone="discuss">{words.reviewDue}</Tag>}
          <DecisionOutcome decision={decision} />
          {decision.door && <Tag>{words.door[decision.door]}</Tag>}
        </span>
        <span className={styles.option}>{optionText(decision.option, all)}</span>
        {facts.length > 0 && <span className={styles.facts}>{facts.join(', ')}</span>}
        {missing.length > 0 && (
          <span className={styles.missing}>
            {words.still} {missing.map(gap => words.missing[gap]).join(', ')}
          </span>
        )}
      </button>
      {isOpen && (
        <div id={panel}>
          <DecisionForm decision={decision} />
        </div>
      )}
    </li>
  )
}
