import { ChevronDown, ClipboardPaste, Download, Library, Pencil, Upload, Users } from 'lucide-react'
import { useState } from 'react'
import { PasteDialog } from '../exchange/paste-dialog.tsx'
import { WorkshopDetails } from '../inspector/workshop-details.tsx'
import { RenameDialog } from '../library/rename-dialog.tsx'
import { Button } from '../ui/button.tsx'
import { Menu } from '../ui/menu.tsx'
import { editWorkshop, useWorkshop } from '../workshop/open-workshop.ts'
import { useWords } from '../workshop/use-words.ts'
import { perform } from './acts.ts'
import { keysOf } from './shortcuts.ts'
import styles from './top-bar.module.css'

/** The workshop's title; what can be done with the workshop as a whole hangs below it. */
export function TitleMenu() {
  const words = useWords().shell
  const title = useWorkshop(open => open.workshop.header.title)
  const [renaming, setRenaming] = useState(false)
  const [pasting, setPasting] = useState(false)
  const [showingDetails, setShowingDetails] = useState(false)
  const details = useWords().inspector.details
  const icon = { size: 16, 'aria-hidden': true }
  return (
    <h1 className={styles.title}>
      <Menu
        label={words.workshopMenu(title)}
        trigger={
          <Button look="quiet" size="small">
            <span className={styles.titleText}>{title}</span>
            <ChevronDown size={14} aria-hidden />
          </Button>
        }
        groups={[
          [
            {
              id: 'rename',
              text: words.rename,
              icon: <Pencil {...icon} />,
              onChoose: () => setRenaming(true),
            },
            {
              id: 'details',
              text: details,
              icon: <Users {...icon} />,
              onChoose: () => setShowingDetails(true),
            },
          ],
          [
            {
              id: 'import',
              text: words.import,
              icon: <Download {...icon} />,
              keys: keysOf('import'),
              onChoose: () => perform('import'),
            },
            {
              id: 'paste',
              text: words.paste,
              icon: <ClipboardPaste {...icon} />,
              onChoose: () => setPasting(true),
            },
            {
              id: 'export',
              text: words.export,
              icon: <Upload {...icon} />,
              keys: keysOf('export'),
              onChoose: () => perform('export'),
            },
          ],
          [
            {
              id: 'library',
              text: words.library,
              icon: <Library {...icon} />,
              onChoose: () => perform('open-library'),
            },
          ],
        ]}
      />
      {pasting && <PasteDialog onClose={() => setPasting(false)} />}
      <WorkshopDetails isOpen={showingDetails} onClose={() => setShowingDetails(false)} />
      {renaming && (
        <RenameDialog
          title={title}
          onClose={() => setRenaming(false)}
          onRename={next =>
            editWorkshop({ act: 'edit-header', count: 1, title: null }, workshop => ({
              ...workshop,
              header: { ...workshop.header, title: next },
            }))
          }
        />
      )}
    </h1>
  )
}
