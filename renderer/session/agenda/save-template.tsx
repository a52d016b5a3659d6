import { useState } from 'react'
import { toTitle } from '../../../shared/lang/text.ts'
import type { AgendaStep } from '../../../shared/workshop/records/session.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Form } from '../../ui/form.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useWords } from '../../workshop/use-words.ts'
import { keepAgenda } from './own-agendas.ts'

interface SaveTemplateProps {
  readonly agenda: readonly AgendaStep[]
}

/** Keeps the agenda under a name, to start from it again. */
export function SaveTemplate({ agenda }: SaveTemplateProps) {
  const words = useWords().session.plan
  const [isAsking, setAsking] = useState(false)
  return (
    <>
      <Button size="small" onPress={() => setAsking(true)}>
        {words.saveTemplate}
      </Button>
      {isAsking && <NameDialog agenda={agenda} onClose={() => setAsking(false)} />}
    </>
  )
}

function NameDialog({ agenda, onClose }: SaveTemplateProps & { readonly onClose: () => void }) {
  const { session, shell } = useWords()
  const words = session.plan
  const [title, setTitle] = useState('')
  const isNamed = toTitle(title) !== ''
  const keep = async () => {
    if (!isNamed) return
    await keepAgenda(title, agenda)
    showToast({ text: words.templateKept(toTitle(title)) })
    onClose()
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={words.saveTemplate}
      closeLabel={shell.close}
      width="narrow"
      actions={
        <Button look="primary" isDisabled={!isNamed} onPress={() => void keep()}>
          {words.keep}
        </Button>
      }
    >
      <Form onSubmit={() => void keep()}>
        <TextField label={words.templateName} value={title} onChange={setTitle} maxLength={200} autoFocus />
      </Form>
    </Dialog>
  )
}
