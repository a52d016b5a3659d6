import { useWords } from '../../workshop/use-words.ts'
import { usePointer } from '../pointer.ts'
import styles from './stage-thumbnail.module.css'

/** What the room sees now, small. */
export function StageThumbnail() {
  const words = useWords().session.stage
  const isBlank = usePointer(pointer => pointer.isBlank)
  return (
    <figure className={styles.frame} aria-label={words.thumbnail} data-theme="dark">
      {isBlank && <figcaption className={styles.blank}>{words.isBlank}</figcaption>}
    </figure>
  )
}
