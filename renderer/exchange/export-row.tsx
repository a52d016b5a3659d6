import { useRef, useState } from 'react'
import type { FileFormat } from '../../shared/exchange/export-format.ts'
import type { Private } from '../../shared/exchange/leave-out.ts'
import { leaveOut } from '../../shared/exchange/leave-out.ts'
import { Button } from '../ui/button.tsx'
import { showToast } from '../ui/toast.tsx'
import { today } from '../workshop/clock.ts'
import { useWorkshopDocument } from '../workshop/open-workshop.ts'
import { useWords } from '../workshop/use-words.ts'
import styles from './export-dialog.module.css'
import { type Going, saveExport } from './save-export.ts'
import { PassphraseDialog } from './sealed/passphrase-dialog.tsx'
import { sealBeside } from './sealed/seal-beside.ts'

interface ExportRowProps {
  readonly format: FileFormat
  readonly leftOut: ReadonlySet<Private>
  readonly onDone: () => void
}

/** One format, with the button that writes it, and one that locks it where a workshop opens from it again. */
export function ExportRow({ format, leftOut, onDone }: ExportRowProps) {
  const words = useWords()
  const workshop = useWorkshopDocument()
  const [problem, setProblem] = useState<string | null>(null)
  const [isAsking, setAsking] = useState(false)
  const [isLocking, setLocking] = useState(false)
  const calledOff = useRef<AbortController | null>(null)
  const told = words.export.formats[format.id]
  if (!told) return null
  const compose = () =>
    format.compose(leaveOut(workshop, leftOut, words), { asOf: today(), words, leaveOut: leftOut })
  const copy = async () => {
    await navigator.clipboard.writeText(compose())
    onDone()
    showToast({ text: words.export.copied(told.title) })
  }
  const save = async (lock: Going['lock']) => {
    const written = await saveExport({
      title: workshop.header.title,
      format,
      text: compose(),
      isWhole: leftOut.size === 0,
      lock,
    })
    if (written.ok) {
      onDone()
      showToast({ text: words.export.saved(written.value.name, written.value.folder) })
    } else if (written.failure !== 'cancelled') setProblem(words.desktop.fault[written.failure])
  }
  const saveLocked = async (passphrase: string) => {
    const calling = new AbortController()
    calledOff.current = calling
    setProblem(null)
    setLocking(true)
    await save(bytes => sealBeside(bytes, passphrase, calling.signal)).catch(() => {
      if (!calling.signal.aborted) setProblem(words.passphrase.notLocked)
    })
    setLocking(false)
  }
  const leave = () => {
    calledOff.current?.abort()
    setAsking(false)
  }
  return (
    <li className={styles.row}>
      <div>
        <h3>{told.title}</h3>
        <p className={styles.note}>{told.note}</p>
        {problem !== null && !isAsking && (
          <p className={styles.problem} role="alert">
            {problem}
          </p>
        )}
      </div>
      <div className={styles.ways}>
        {format.reopens && <Button onPress={() => setAsking(true)}>{words.passphrase.save}</Button>}
        {format.isPasted && (
          <Button aria-label={words.export.copyOf(told.title)} onPress={() => void copy()}>
            {words.export.copy}
          </Button>
        )}
        <Button aria-label={words.export.saveAs(told.title)} onPress={() => void save(null)}>
          {words.export.save}
        </Button>
      </div>
      {isAsking && (
        <PassphraseDialog
          isLocking={isLocking}
          problem={problem}
          onPassphrase={passphrase => void saveLocked(passphrase)}
          onClose={leave}
        />
      )}
    </li>
  )
}
