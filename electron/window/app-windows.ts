import type { BrowserWindow } from 'electron'
import { app } from 'electron'
import { tell } from '../bridge/tell-page.ts'
import { openWindow } from './open-window.ts'

let main: BrowserWindow | null = null

/** Opens the app's window, or brings it to the front and tells it that a file may be waiting; too early, it waits. */
export function showApp(): void {
  if (!app.isReady()) return
  if (main === null || main.isDestroyed()) {
    main = openWindow()
    return
  }
  if (main.isMinimized()) main.restore()
  main.focus()
  tell(main.webContents, 'fileToOpen', null)
}
