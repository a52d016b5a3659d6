import { useEffect, useRef, useState } from 'react'
import type { OpenedFile } from '../../../shared/bridge/contract.ts'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useWords } from '../../workshop/use-words.ts'
import styles from '../import-frame.module.css'
import { ImportFrame } from '../import-frame.tsx'
import { offerImport } from '../importing.ts'
import { unsealBeside } from './seal-beside.ts'

interface SealedImportProps {
  readonly source: OpenedFile
  readonly unseal?: typeof unsealBeside
}

/** Asks for the passphrase of a locked file; what is in it is then looked at like any other. */
export function SealedImport({ source, unseal = unsealBeside }: SealedImportProps) {
  const words = useWords().passphrase
  const [passphrase, setPassphrase] = useState('')
  const [isOpening, setOpening] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const calledOff = useRef(new AbortController())
  useEffect(() => {
    const leaving = new AbortController()
    calledOff.current = leaving
    return () => leaving.abort()
  }, [])
  const write = (text: string) => {
    setPassphrase(text)
    setProblem(null)
  }
  const open = async () => {
    if (passphrase === '' || isOpening) return
    const { signal } = calledOff.current
    setOpening(true)
    setProblem(null)
    const opened = await unseal(source.bytes, passphrase, signal).catch(() => null)
    if (signal.aborted) return
    setOpening(false)
    if (opened?.ok) offerImport({ name: nameWithin(source.name), bytes: opened.value })
    else setProblem(words.fault[opened?.failure ?? 'damaged'])
  }
  return (
    <ImportFrame
      file={source.name}
      action={
        <Button
          look="primary"
          size="small"
          isDisabled={passphrase === '' || isOpening}
          onPress={() => void open()}
        >
          {words.open}
        </Button>
      }
    >
      <section className={styles.sheet}>
        <h2 className={styles.heading}>{words.ask(source.name)}</h2>
        <p className={styles.soft}>{words.askNote}</p>
        <Form onSubmit={() => void open()}>
          <TextField
            label={words.first}
            type="password"
            autoComplete="off"
            value={passphrase}
            onChange={write}
            error={problem}
            autoFocus
          />
        </Form>
        {isOpening && <p role="status">{words.opening}</p>}
      </section>
    </ImportFrame>
  )
}

/** What the file was called before it was locked; a lone `.throughline.age` held a workshop. */
function nameWithin(name: string): string {
  const bare = name.replace(/\.age$/i, '')
  return /\.throughline$/i.test(bare) ? `${bare}.json` : bare
}
