import type { StartedApp } from '../start-app.ts'
import type { WorkshopDriver } from '../workshop-driver.ts'
import type { Ledger } from './ledger.ts'

/** Somebody at work, with the ledger of what they were shown. */
export interface Desk {
  readonly started: StartedApp
  readonly room: WorkshopDriver
  readonly ledger: Ledger
  readonly random: () => number
  /** The title of the workshop at hand. */
  readonly workshop: string
  /** A folder for files that go in and out. */
  readonly folder: string
}

/** One way of working, done again and again until the power goes. */
export interface Mode {
  readonly name: string
  /** What has to be at hand before the power may go; answers the titles that will come in. */
  readonly prepare?: (desk: Desk) => Promise<readonly string[]>
  readonly act: (desk: Desk, incoming: readonly string[]) => Promise<void>
}

/** Waits for "Saved", and writes down that it was seen. */
export async function seeSaved({ room, ledger }: Desk): Promise<void> {
  await room.saved()
  ledger.saved()
}

/** Types the titles of new inventions. */
export async function typeCards(desk: Desk, count: number): Promise<void> {
  for (let card = 0; card < count; card += 1) {
    const title = desk.ledger.newTitle()
    desk.ledger.doing([...desk.ledger.now(), title])
    await desk.room.capture('invention', title)
  }
  await seeSaved(desk)
}
