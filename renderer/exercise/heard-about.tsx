import type { Evidence } from '../../shared/map/evidence.ts'
import { findCard } from '../../shared/map/through-map.ts'
import { EvidenceTold } from '../inspector/evidence-told.tsx'
import { KindMark } from '../ui/kind-mark.tsx'
import { useWorkshopDocument } from '../workshop/open-workshop.ts'
import styles from './heard-about.module.css'

interface HeardAboutProps {
  readonly evidence: Evidence
  readonly onOpen: () => void
}

/** A piece of evidence as it is read, with the card it is about. */
export function HeardAbout({ evidence, onOpen }: HeardAboutProps) {
  const known = findCard(useWorkshopDocument(), evidence.about)
  return (
    <div className={styles.heard}>
      {known && (
        <p className={styles.about}>
          <KindMark kind={known.kind} size={14} />
          {known.card.title}
        </p>
      )}
      <EvidenceTold evidence={evidence} onOpen={onOpen} />
    </div>
  )
}
