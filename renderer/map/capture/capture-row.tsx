import { CARD_KINDS } from '../../../shared/map/through-map.ts'
import styles from '../frame.module.css'
import { footColumns } from '../frame-columns.ts'
import { useFramed } from '../use-framed.ts'
import { CaptureField } from './capture-field.tsx'

/** A field at the foot of each column: type, Enter, type, Enter. */
export function CaptureRow() {
  const refs = useFramed(footColumns)
  return (
    <div className={styles.feet}>
      {CARD_KINDS.map(kind => (
        <div key={kind} ref={refs[kind]} className={styles.column}>
          <CaptureField kind={kind} />
        </div>
      ))}
    </div>
  )
}
