import { type Desk, type Mode, seeSaved, typeCards } from './desk.ts'
import { importing, merging } from './file-modes.ts'

/** Every way of working that is interrupted. */
export const modes: readonly Mode[] = [
  { name: 'typing', act: desk => typeCards(desk, 1 + Math.floor(desk.random() * 5)) },
  { name: 'undo and redo', act: undoAndRedo },
  importing,
  merging,
  { name: 'delete', act: removeOne },
  { name: 'delete all, and undo', act: removeAll },
  { name: 'rename', act: rename },
  { name: 'open and close', act: openAndClose },
  { name: 'idle after an edit', act: editAndRest },
]

async function editAndRest(desk: Desk): Promise<void> {
  await typeCards(desk, 1)
  await desk.started.page.waitForEvent('close', { timeout: 0 })
}

async function undoAndRedo(desk: Desk): Promise<void> {
  const { ledger, room, started } = desk
  const before = ledger.now()
  await typeCards(desk, 1)
  const after = ledger.now()
  await started.page.keyboard.press('Escape')
  ledger.doing(before)
  await room.undo()
  await started.page.getByRole('button', { name: /^Redo: / }).waitFor()
  await seeSaved(desk)
  if (desk.random() < 0.5) return
  ledger.doing(after)
  await room.redo()
  await started.page.getByRole('button', { name: 'Nothing to redo' }).waitFor()
  await seeSaved(desk)
}

/** Brings the keyboard to the uppermost invention; answers its title. */
async function goToCard({ started, room }: Desk): Promise<string> {
  await started.page.keyboard.press('Escape')
  await started.page
    .getByRole('button', { name: /^Invention: / })
    .first()
    .click()
  const [title = ''] = await room.titles('invention')
  return title
}

async function removeOne(desk: Desk): Promise<void> {
  const { ledger, started } = desk
  const title = await goToCard(desk)
  ledger.doing(ledger.now().filter(one => one !== title))
  await started.page.keyboard.press('Delete')
  await seeSaved(desk)
}

async function removeAll(desk: Desk): Promise<void> {
  const { ledger, room, started } = desk
  const before = ledger.now()
  await goToCard(desk)
  await started.page.keyboard.press('Control+a')
  ledger.doing([])
  await started.page.keyboard.press('Delete')
  await seeSaved(desk)
  ledger.doing(before)
  await room.undo()
  await started.page.getByRole('button', { name: /^Redo: / }).waitFor()
  await seeSaved(desk)
}

async function rename(desk: Desk): Promise<void> {
  const { ledger, started } = desk
  const old = await goToCard(desk)
  const title = ledger.newTitle()
  await started.page.keyboard.press('F2')
  await started.page.keyboard.press('Control+a')
  await started.page.keyboard.type(title)
  ledger.doing([...ledger.now().filter(one => one !== old), title])
  await started.page.keyboard.press('Enter')
  await seeSaved(desk)
}

async function openAndClose(desk: Desk): Promise<void> {
  await desk.room.leave()
  await desk.room.openWorkshop(desk.workshop)
  await typeCards(desk, 1)
}
