import { enterWorkshop } from '../shell/view.ts'
import type { WorkshopRow } from '../storage/database.ts'
import { showToast } from '../ui/toast.tsx'
import { archiveWorkshop, deleteWorkshop, duplicateWorkshop, restoreWorkshop } from '../workshop/library.ts'
import { currentWords } from '../workshop/use-words.ts'

/** Opens a workshop, or says that it is gone. */
export async function open({ id }: WorkshopRow): Promise<void> {
  if (!(await enterWorkshop(id))) showToast({ text: currentWords().library.gone })
}

/** Makes a copy beside it. */
export async function duplicate({ id, header }: WorkshopRow): Promise<void> {
  await duplicateWorkshop(id, currentWords().workshop.copyOf(header.title))
}

/** Puts a workshop into the archive, and offers to take it out again. */
export async function putAway({ id, header }: WorkshopRow): Promise<void> {
  const words = currentWords().library
  await archiveWorkshop(id, true)
  showToast({
    text: words.archived(header.title),
    act: { text: words.undo, onPress: () => void archiveWorkshop(id, false) },
  })
}

/** Takes a workshop out of the library, and offers to bring it back. */
export async function remove({ id, header }: WorkshopRow): Promise<void> {
  const words = currentWords().library
  await deleteWorkshop(id)
  showToast({
    text: words.deleted(header.title),
    act: { text: words.undo, onPress: () => void restoreWorkshop(id) },
  })
}
