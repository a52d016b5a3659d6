import { Upload } from 'lucide-react'
import { SessionChip } from '../session/session-chip.tsx'
import { Button } from '../ui/button.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { useWords } from '../workshop/use-words.ts'
import { JumpField } from './jump-field.tsx'
import { LogoMark } from './logo-mark.tsx'
import { SavedIndicator } from './saved-indicator.tsx'
import { TitleMenu } from './title-menu.tsx'
import styles from './top-bar.module.css'
import { UndoButtons } from './undo-buttons.tsx'
import { enterLibrary, showDialog } from './view.ts'

/** One thin row: which workshop this is, whether it is saved, and what concerns it as a whole. */
export function TopBar() {
  const words = useWords().shell
  return (
    <header className={styles.bar}>
      <IconButton label={words.library} icon={<LogoMark />} onPress={() => void enterLibrary()} />
      <TitleMenu />
      <SavedIndicator />
      <span className={styles.space} />
      <SessionChip />
      <UndoButtons />
      <JumpField />
      <Button size="small" icon={<Upload size={14} aria-hidden />} onPress={() => showDialog('export')}>
        {words.export}
      </Button>
    </header>
  )
}
