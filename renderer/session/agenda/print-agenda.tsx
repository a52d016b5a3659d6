import { useState } from 'react'
import { cleanFileName } from '../../../shared/bridge/file-name.ts'
import { composeAgenda } from '../../../shared/report/compose-agenda.ts'
import type { Session } from '../../../shared/workshop/records/session.ts'
import { desktop } from '../../bridge/desktop.ts'
import { useSettings } from '../../settings/settings.ts'
import { Button } from '../../ui/button.tsx'
import { showToast } from '../../ui/toast.tsx'
import { today } from '../../workshop/clock.ts'
import { useWorkshopDocument } from '../../workshop/open-workshop.ts'
import { useWords } from '../../workshop/use-words.ts'

/** Prints the agenda for the wall, to a file the user chooses. */
export function PrintAgenda({ session }: { readonly session: Session }) {
  const words = useWords()
  const said = words.agenda.printed
  const workshop = useWorkshopDocument()
  const paper = useSettings(settings => settings.paper)
  const [isPrinting, setPrinting] = useState(false)
  const print = async () => {
    setPrinting(true)
    const report = composeAgenda(workshop, session, { asOf: today(), words, paper })
    const suggestedName = cleanFileName(said.file(workshop.header.title))
    const saved = await desktop.printReport({ suggestedName, report, attachment: null })
    setPrinting(false)
    if (saved.ok) showToast({ text: said.saved(saved.value.name) })
    else if (saved.failure !== 'cancelled') showToast({ text: said.failed })
  }
  return (
    <Button size="small" isDisabled={isPrinting} onPress={() => void print()}>
      {said.act}
    </Button>
  )
}
