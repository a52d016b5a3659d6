import { useState } from 'react'
import { toTitle } from '../../shared/lang/text.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Form } from '../ui/form.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useWords } from '../workshop/use-words.ts'

interface RenameDialogProps {
  readonly title: string
  readonly onRename: (title: string) => void
  readonly onClose: () => void
}

/** Asks for another title of a workshop. */
export function RenameDialog({ title, onRename, onClose }: RenameDialogProps) {
  const { library: words, shell } = useWords()
  const [text, setText] = useState(title)
  const next = toTitle(text)
  const rename = () => {
    if (next === '') return
    if (next !== title) onRename(next)
    onClose()
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={words.renameTitle}
      closeLabel={shell.close}
      width="narrow"
      actions={
        <>
          <Button onPress={onClose}>{shell.cancel}</Button>
          <Button look="primary" isDisabled={next === ''} onPress={rename}>
            {words.rename}
          </Button>
        </>
      }
    >
      <Form onSubmit={rename}>
        <TextField label={words.titleField} value={text} onChange={setText} autoFocus />
      </Form>
    </Dialog>
  )
}
