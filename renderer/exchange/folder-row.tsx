import { useState } from 'react'
import { cleanFileName } from '../../shared/bridge/file-name.ts'
import type { FolderFormat } from '../../shared/exchange/export-format.ts'
import type { Private } from '../../shared/exchange/leave-out.ts'
import { leaveOut } from '../../shared/exchange/leave-out.ts'
import { desktop } from '../bridge/desktop.ts'
import { Button } from '../ui/button.tsx'
import { showToast } from '../ui/toast.tsx'
import { today } from '../workshop/clock.ts'
import { useWorkshopDocument } from '../workshop/open-workshop.ts'
import { useWords } from '../workshop/use-words.ts'
import styles from './export-dialog.module.css'

interface FolderRowProps {
  readonly format: FolderFormat
  readonly leftOut: ReadonlySet<Private>
  readonly onDone: () => void
}

/** One format that makes several files, with the button that writes them into a new folder. */
export function FolderRow({ format, leftOut, onDone }: FolderRowProps) {
  const words = useWords()
  const workshop = useWorkshopDocument()
  const [problem, setProblem] = useState<string | null>(null)
  const told = words.export.formats[format.id]
  if (!told) return null
  const save = async () => {
    const shown = leaveOut(workshop, leftOut, words)
    const files = format.composeAll(shown, { asOf: today(), words, leaveOut: leftOut })
    const written = await desktop.saveFolder({
      suggestedName: cleanFileName(words.export.folder(workshop.header.title, format.id)),
      files: files.map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text) })),
    })
    if (written.ok) {
      onDone()
      showToast({ text: words.export.saved(written.value.name, written.value.folder) })
    } else if (written.failure !== 'cancelled') setProblem(words.desktop.fault[written.failure])
  }
  return (
    <li className={styles.row}>
      <div>
        <h3>{told.title}</h3>
        <p className={styles.note}>{told.note}</p>
        {problem !== null && (
          <p className={styles.problem} role="alert">
            {problem}
          </p>
        )}
      </div>
      <Button aria-label={words.export.saveAs(told.title)} onPress={() => void save()}>
        {words.export.save}
      </Button>
    </li>
  )
}
