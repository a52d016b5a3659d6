import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Form } from '../../ui/form.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useWords } from '../../workshop/use-words.ts'

const SHORTEST = 8

interface PassphraseDialogProps {
  readonly isLocking: boolean
  readonly problem: string | null
  readonly onPassphrase: (passphrase: string) => void
  /** Also calls off what is being locked. */
  readonly onClose: () => void
}

/** Asks twice for the passphrase of a file, after saying that a forgotten one is final. */
export function PassphraseDialog({ isLocking, problem, onPassphrase, onClose }: PassphraseDialogProps) {
  const { passphrase: words, shell } = useWords()
  const [first, setFirst] = useState('')
  const [again, setAgain] = useState('')
  const [isTried, setTried] = useState(false)
  const isShort = first.length < SHORTEST
  const lock = () => {
    setTried(true)
    if (!isShort && first === again && !isLocking) onPassphrase(first)
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={words.title}
      closeLabel={shell.close}
      width="narrow"
      actions={
        <>
          <Button onPress={onClose}>{shell.cancel}</Button>
          <Button look="primary" isDisabled={isLocking} onPress={lock}>
            {words.act}
          </Button>
        </>
      }
    >
      <p>{words.explain}</p>
      <p>
        <strong>{words.final}</strong>
      </p>
      <Form onSubmit={lock}>
        <TextField
          label={words.first}
          description={words.firstHint}
          type="password"
          autoComplete="off"
          value={first}
          onChange={setFirst}
          error={isTried && isShort ? words.tooShort : null}
          autoFocus
        />
        <TextField
          label={words.again}
          type="password"
          autoComplete="off"
          value={again}
          onChange={setAgain}
          error={isTried && !isShort && first !== again ? words.different : null}
        />
      </Form>
      {isLocking && <p role="status">{words.locking}</p>}
      {problem !== null && <p role="alert">{problem}</p>}
    </Dialog>
  )
}
