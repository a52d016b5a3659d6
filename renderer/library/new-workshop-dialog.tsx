import { useState } from 'react'
import { type AgendaTemplate, agendas, minutesOf } from '../../shared/exercise/agendas.ts'
import { toTitle } from '../../shared/lang/text.ts'
import type { Words } from '../../shared/words/words.ts'
import { agendaOf, planSession } from '../session/series/plan-session.ts'
import { enterWorkshop, showTab } from '../shell/view.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Form } from '../ui/form.tsx'
import { Select } from '../ui/select.tsx'
import { TextArea } from '../ui/text-area.tsx'
import { TextField } from '../ui/text-field.tsx'
import { createWorkshop } from '../workshop/library.ts'
import { useWords } from '../workshop/use-words.ts'

/** Plans the first session with a template, where one was chosen, and shows it. */
function planFirst(words: Words, template: AgendaTemplate['id'] | null): void {
  const chosen = agendas.find(({ id }) => id === template)
  if (!chosen) return
  planSession(agendaOf(words, chosen))
  showTab('sessions')
}

/** Asks what the new workshop is about, makes it and opens it. */
export function NewWorkshopDialog({ onClose }: { readonly onClose: () => void }) {
  const all = useWords()
  const { library: words, shell, session, agenda } = all
  const [title, setTitle] = useState('')
  const [purpose, setPurpose] = useState('')
  const [template, setTemplate] = useState<AgendaTemplate['id'] | null>(null)
  const isReady = toTitle(title) !== ''
  const create = async () => {
    if (!isReady) return
    const id = await createWorkshop({ title, purpose: purpose.trim() || null })
    onClose()
    if (await enterWorkshop(id)) planFirst(all, template)
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
        <Select
          label={session.plan.template}
          emptyText={session.plan.noTemplate}
          isClearable
          value={template}
          choices={agendas.map(one => ({
            id: one.id,
            text: agenda.template[one.id].title,
            note: agenda.minutes(minutesOf(one)),
          }))}
          onChange={setTemplate}
        />
      </Form>
    </Dialog>
  )
}
