import { Button } from '../ui/button.tsx'
import { retrySaving, useWorkshop } from '../workshop/open-workshop.ts'
import { useWords } from '../workshop/use-words.ts'
import styles from './disk-full-notice.module.css'
import { saveCopy } from './save-copy.ts'

/** Says, as long as the disk is full, why nothing can be changed, and what the two ways out are. */
export function DiskFullNotice() {
  const words = useWords().shell
  const isFull = useWorkshop(open => open.saving === 'full')
  if (!isFull) return null
  return (
    <div role="alert" className={styles.notice}>
      <p className={styles.words}>{words.diskFull}</p>
      <Button size="small" onPress={() => void saveCopy()}>
        {words.saveCopy}
      </Button>
      <Button size="small" onPress={retrySaving}>
        {words.retry}
      </Button>
    </div>
  )
}
