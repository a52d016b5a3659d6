import { useState } from 'react'
import { cleanFileName } from '../../shared/bridge/file-name.ts'
import type { FileFormat } from '../../shared/exchange/export-format.ts'
import type { Private } from '../../shared/exchange/leave-out.ts'
import { leaveOut } from '../../shared/exchange/leave-out.ts'
import { desktop } from '../bridge/desktop.ts'
import { Button } from '../ui/button.tsx'
import { showToast } from '../ui/toast.tsx'
import { today } from '../workshop/clock.ts'
import { useWorkshopDocument } from '../workshop/open-workshop.ts'
import { useWords } from '../workshop/use-words.ts'
import styles from './export-dialog.module.css'
import { kindOfFormat } from './kind-of-format.ts'

interface ExportRowProps {
  readonly format: FileFormat
  readonly leftOut: ReadonlySet<Private>
  readonly onDone: () => void
}

/** One format, with the button that writes it. */
export function ExportRow({ format, leftOut, onDone }: ExportRowProps) {
  const words = useWords()
  const workshop = useWorkshopDocument()
  const [problem, setProblem] = useState<string | null>(null)
  const told = words.export.formats[format.id]
  if (!told) return null
  const save = async () => {
    const shortened = leaveOut(workshop, leftOut, words)
    const text = format.compose(shortened, { asOf: today(), words, leaveOut: leftOut })
    const written = await desktop.saveFile({
      suggestedName: cleanFileName(`${workshop.header.title}.${format.ending}`),
      kind: kindOfFormat(format),
      bytes: new TextEncoder().encode(text),
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
