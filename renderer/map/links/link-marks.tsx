import type { Id } from '../../../shared/lang/id.ts'
import { SeverityMark } from '../../ui/severity-mark.tsx'
import { useWords } from '../../workshop/use-words.ts'
import type { CardMarks } from '../model/card-face.ts'
import { useMapModel } from '../model/use-map-model.ts'
import styles from './link-marks.module.css'

const SIZE = 14

interface LinkMarksProps {
  readonly marks: CardMarks
  /** The cards in view; a mark stands on each link between two of them that a finding is about. */
  readonly ids: readonly Id[]
}

/** The gravest finding of each link in view, on the middle of its line. */
export function LinkMarks({ marks, ids }: LinkMarksProps) {
  const words = useWords().canvas.severity
  const { links } = useMapModel()
  const inView = new Set(ids)
  return [...marks.severity].flatMap(([id, severity]) => {
    const line = links.lines.get(id)
    if (!line || !inView.has(line.from) || !inView.has(line.to)) return []
    const x = (line.x1 + line.x2 - SIZE) / 2
    const y = (line.y1 + line.y2 - SIZE) / 2
    return (
      <span key={id} className={styles.mark} style={{ transform: `translate(${x}px, ${y}px)` }} aria-hidden>
        <SeverityMark severity={severity} word={words[severity]} size={SIZE} />
      </span>
    )
  })
}
