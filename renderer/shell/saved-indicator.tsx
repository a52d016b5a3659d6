import { CloudOff } from 'lucide-react'
import { Button } from '../ui/button.tsx'
import { Tooltip } from '../ui/tooltip.tsx'
import { retrySaving, useWorkshop } from '../workshop/open-workshop.ts'
import { useWords } from '../workshop/use-words.ts'
import { saveCopy } from './save-copy.ts'
import styles from './saved-indicator.module.css'

/** Whether the disk has every change, in words. */
export function SavedIndicator() {
  const { workshop: words, shell } = useWords()
  const saving = useWorkshop(open => open.saving)
  return (
    <>
      <output className={styles.saved} data-saving={saving} aria-live="polite">
        {(saving === 'failed' || saving === 'full') && <CloudOff size={14} aria-hidden />}
        {words.saving[saving]}
      </output>
      {saving === 'failed' && (
        <Button size="small" onPress={() => void saveCopy()}>
          {shell.saveCopy}
        </Button>
      )}
      {saving === 'failed' && (
        <Tooltip text={shell.notSaved}>
          <Button size="small" tone="serious" onPress={retrySaving}>
            {shell.retry}
          </Button>
        </Tooltip>
      )}
    </>
  )
}
