import { cleanFileName } from '../../shared/bridge/file-name.ts'
import { writeWorkshop } from '../../shared/workshop/write-workshop.ts'
import { desktop } from '../bridge/desktop.ts'
import { showToast } from '../ui/toast.tsx'
import { currentWorkshop } from '../workshop/open-workshop.ts'
import { currentWords } from '../workshop/use-words.ts'

/** Writes the open workshop, as it stands in memory, to a file of the person's choice: the way out when all else fails. */
export async function saveCopy(): Promise<void> {
  const workshop = currentWorkshop()
  if (!workshop) return
  const words = currentWords()
  const written = await desktop.saveFile({
    suggestedName: cleanFileName(`${workshop.header.title}.throughline.json`),
    kind: 'workshop',
    bytes: new TextEncoder().encode(writeWorkshop(workshop)),
  })
  if (written.ok) showToast({ text: words.export.saved(written.value.name, written.value.folder) })
  else if (written.failure !== 'cancelled') showToast({ text: words.desktop.fault[written.failure] })
}
