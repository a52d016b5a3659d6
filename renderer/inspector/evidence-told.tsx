import type { Evidence } from '../../shared/map/evidence.ts'
import { Tag } from '../ui/tag.tsx'
import { useWorkshopDocument } from '../workshop/open-workshop.ts'
import { useWords } from '../workshop/use-words.ts'
import styles from './evidence-told.module.css'

interface EvidenceToldProps {
  readonly evidence: Evidence
  readonly onOpen: () => void
}

/** A piece of evidence as it is read: the words, who said and who heard them, and what they do to our story. */
export function EvidenceTold({ evidence, onOpen }: EvidenceToldProps) {
  const words = useWords().inspector
  const { participants } = useWorkshopDocument()
  const hearer = evidence.heardBy === null ? undefined : participants.get(evidence.heardBy)
  const ears = hearer && [
    hearer.function ? words.option.function[hearer.function] : hearer.name,
    words.paid[hearer.paidOnDeal],
  ]
  const facts = [
    evidence.customer,
    ears ? words.heardBy(ears.join(', ')) : words.heardByNobody,
    words.creatorsKnow[evidence.knownToCreators],
  ]
  return (
    <button type="button" className={styles.evidence} onClick={onOpen}>
      <span className={styles.words}>
        {evidence.verbatim ? words.quoted(evidence.verbatim) : words.noWords}
      </span>
      {evidence.interpretation && <span>{evidence.interpretation}</span>}
      <span className={styles.facts}>{facts.filter(fact => fact).join('. ')}</span>
      <span className={styles.tags}>
        {evidence.kind && <Tag>{words.option.evidenceKind[evidence.kind]}</Tag>}
        {evidence.verdict && <Tag>{words.option.verdict[evidence.verdict]}</Tag>}
        <span className={styles.date}>{evidence.date ? words.day(evidence.date) : words.undated}</span>
      </span>
    </button>
  )
}
