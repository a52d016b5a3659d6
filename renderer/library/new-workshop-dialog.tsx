import { useState } from 'react'
import { toTitle } from '../../shared/lang/text.ts'
import { enterWorkshop } from '../shell/view.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Form } from '../ui/form.tsx'
import { TextArea } from '../ui/text-area.tsx'
import { TextField } from '../ui/text-field.tsx'
import { createWorkshop } from '../workshop/library.ts'
import { useWords } from '../workshop/use-words.ts'

/** Asks what the new workshop is about, makes it and opens it. */
export function NewWorkshopDialog({ onClose }: { readonly onClose: () => void }) {
  const { library: words, shell } = useWords()
  const [title, setTitle] = useState('')
  const [purpose, setPurpose] = useState('')
  const isReady = toTitle(title) !== ''
  const create = async () => {
    if (!isReady) return
    const id = await createWorkshop({ title, purpose: purpose.trim() || null })
    onClose()
    await enterWorkshop(id)
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={words.newTitle}
      closeLabel={shell.close}
      actions={
        <>
          <Button onPress={onClose}>{shell.cancel}</Button>
          <Button look="primary" isDisabled={!isReady} onPress={() => void create()}>
            {words.create}
          </Button>
        </>
      }
    >
      <Form onSubmit={() => void create()}>
        <TextField
          label={words.titleField}
          description={words.titleHint}
          value={title}
          onChange={setTitle}
          maxLength={200}
          autoFocus
        />
        <TextArea
          label={words.purposeField}
          description={words.purposeHint}
          value={purpose}
          onChange={setPurpose}
          maxLength={2000}
        />
      </Form>
    </Dialog>
  )
}
