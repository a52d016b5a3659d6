import { useState } from 'react'
import { toTitle } from '../../../shared/lang/text.ts'
import type { AgendaStep } from '../../../shared/workshop/records/session.ts'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { Popover } from '../../ui/popover.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useWords } from '../../workshop/use-words.ts'
import { keepAgenda } from './own-agendas.ts'

/** Keeps the agenda under a name, to start from it again. */
export function SaveTemplate({ agenda }: { readonly agenda: readonly AgendaStep[] }) {
  const words = useWords().session.plan
  const [title, setTitle] = useState('')
  const keep = async () => {
    if (toTitle(title) === '') return
    await keepAgenda(title, agenda)
    showToast({ text: words.templateKept(toTitle(title)) })
    setTitle('')
  }
  return (
    <Popover label={words.saveTemplate} trigger={<Button size="small">{words.saveTemplate}</Button>}>
      {close => (
        <Form onSubmit={() => void keep().then(close)}>
          <TextField label={words.templateName} value={title} onChange={setTitle} maxLength={200} autoFocus />
          <Button isDisabled={toTitle(title) === ''} onPress={() => void keep().then(close)}>
            {words.keep}
          </Button>
        </Form>
      )}
    </Popover>
  )
}
