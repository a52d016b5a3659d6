import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextArea } from '../ui/text-area.tsx'
import { useWords } from '../workshop/use-words.ts'
import { offerText } from './importing.ts'

/** Takes a list as text and shows what it makes. */
export function PasteDialog({ onClose }: { readonly onClose: () => void }) {
  const { import: words, shell } = useWords()
  const [text, setText] = useState('')
  const isEmpty = text.trim() === ''
  const show = () => {
    onClose()
    offerText(text)
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={words.pasteTitle}
      closeLabel={shell.close}
      actions={
        <>
          <Button onPress={onClose}>{shell.cancel}</Button>
          <Button look="primary" isDisabled={isEmpty} onPress={show}>
            {words.pasteNext}
          </Button>
        </>
      }
    >
      <TextArea label={words.pasteLabel} value={text} onChange={setText} rows={10} autoFocus />
    </Dialog>
  )
}
