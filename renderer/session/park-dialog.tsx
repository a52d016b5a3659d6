import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Form } from '../ui/form.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useTyping } from '../workshop/drafts.ts'
import { useWords } from '../workshop/use-words.ts'
import { park } from './parking.ts'

/** Asks what to park. */
export function ParkDialog({ onClose }: { readonly onClose: () => void }) {
  const { session, shell } = useWords()
  const words = session.parking
  const [typed, type] = useTyping('park')
  const text = typed ?? ''
  const keep = () => {
    park([text])
    type(null)
    onClose()
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={words.park}
      closeLabel={shell.close}
      width="narrow"
      actions={
        <Button look="primary" isDisabled={text.trim() === ''} onPress={keep}>
          {words.parkIt}
        </Button>
      }
    >
      <Form onSubmit={keep}>
        <TextField
          label={words.field}
          description={words.parkHint}
          value={text}
          onChange={type}
          maxLength={2000}
          autoFocus
        />
      </Form>
    </Dialog>
  )
}
