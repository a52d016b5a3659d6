import type { CardKind } from '../../../shared/map/through-map.ts'
import { KindMark } from '../../ui/kind-mark.tsx'
import styles from './link-picker.module.css'

interface EndOptionProps {
  readonly id: string
  readonly kind: CardKind
  readonly text: string
  readonly note: string | null
  readonly isActive: boolean
  readonly onChoose: () => void
}

/** One card that a link may lead to. The keyboard stays in the field, which points here. */
export function EndOption({ id, kind, text, note, isActive, onChoose }: EndOptionProps) {
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className={styles.option}
      onPointerDown={event => {
        event.preventDefault()
        onChoose()
      }}
    >
      <KindMark kind={kind} size={16} />
      <span className={styles.title}>{text}</span>
      {note !== null && <span className={styles.note}>{note}</span>}
    </div>
  )
}
