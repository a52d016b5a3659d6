import { beforeUpgrade } from '../storage/newer-store.ts'
import { closeWorkshop } from './open-workshop.ts'

/** Loads the page again as the newer version that upgrades the store in another window, once all is saved; what cannot be saved stays on the screen. */
export function giveWay(loadAgain: () => void): void {
  beforeUpgrade(async () => {
    const closed = await closeWorkshop()
    if (closed.ok) loadAgain()
  })
}
