import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useWords } from '../../workshop/use-words.ts'
import { AgendaChoice } from './agenda-choice.tsx'

/** Puts another agenda in place of the planned one. */
export function OtherAgenda() {
  const { session, shell } = useWords()
  const [isOpen, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      <Button size="small" onPress={() => setOpen(true)}>
        {session.plan.otherAgenda}
      </Button>
      <Dialog
        isOpen={isOpen}
        onClose={close}
        title={session.plan.choose}
        closeLabel={shell.close}
        width="narrow"
      >
        <AgendaChoice onChosen={close} />
      </Dialog>
    </>
  )
}
