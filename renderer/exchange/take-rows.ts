import type { ImportPreview } from '../../shared/exchange/import-preview.ts'
import type { Importing } from '../../shared/exchange/import-rows.ts'
import { importRows } from '../../shared/exchange/import-rows.ts'
import { toTitle } from '../../shared/lang/text.ts'
import { newCards } from '../../shared/map/new-cards.ts'
import { newHeader } from '../../shared/workshop/new-record.ts'
import { emptyWorkshop, type Workshop } from '../../shared/workshop/workshop.ts'
import { currentRoom } from '../session/room.ts'
import { withSaid } from '../session/session-acts.ts'
import { isSilentStep } from '../session/waiting.ts'
import { enterWorkshop } from '../shell/view.ts'
import { showToast } from '../ui/toast.tsx'
import { newId, now } from '../workshop/clock.ts'
import { addWorkshop } from '../workshop/library.ts'
import { editWorkshop } from '../workshop/open-workshop.ts'
import { currentWords } from '../workshop/use-words.ts'
import { endImport } from './importing.ts'

/** Where the rows go: into the open workshop, or into a new one of this title. */
export type Destination =
  | { readonly is: 'open'; readonly title: string }
  | { readonly is: 'new'; readonly title: string }

/** Takes the chosen rows over, as one step that can be undone, or as a workshop of their own. */
export async function takeRows(
  preview: ImportPreview,
  chosen: ReadonlySet<number>,
  destination: Destination,
  about: Importing['about'],
): Promise<void> {
  const importing: Importing = { newId, about }
  if (destination.is === 'open') {
    editWorkshop({ act: 'import', count: chosen.size, title: null }, workshop =>
      hidden(workshop, importRows(workshop, preview, chosen, importing)),
    )
  } else {
    const at = now()
    const title = toTitle(destination.title) || preview.file
    const header = newHeader({ id: newId(), title, createdAt: at, updatedAt: at })
    await enterWorkshop(await addWorkshop(importRows(emptyWorkshop(header), preview, chosen, importing)))
  }
  endImport()
  showToast({ text: currentWords().import.taken(chosen.size) })
}

/** What a list brings in a silent step is as hidden from the room as what is typed there. */
function hidden(before: Workshop, after: Workshop): Workshop {
  const room = currentRoom()
  if (!room || !isSilentStep(room)) return after
  return withSaid(
    after,
    newCards(before, after).map(record => ({ function: null, record, text: null })),
  )
}
