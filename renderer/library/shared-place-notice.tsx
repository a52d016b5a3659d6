import { FolderSync } from 'lucide-react'
import { useWords } from '../workshop/use-words.ts'
import styles from './shared-place-notice.module.css'
import { type KnowsThePlace, useSharedPlace } from './use-shared-place.ts'

interface SharedPlaceNoticeProps {
  readonly asked?: KnowsThePlace
}

/** Says quietly, for as long as it is so, that the workshops lie where other computers reach them. */
export function SharedPlaceNotice({ asked }: SharedPlaceNoticeProps) {
  const words = useWords().sharedPlace
  const place = useSharedPlace(asked)
  if (place === null) return null
  return (
    <section className={styles.notice} aria-label={words.label}>
      <FolderSync size={20} aria-hidden />
      <div>
        <p className={styles.what}>{words.what(place)}</p>
        <p className={styles.more}>
          {words.mayHappen(place)} {words.toDo(place)}
        </p>
      </div>
    </section>
  )
}
