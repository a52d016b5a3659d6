import type { BrowserWindow } from 'electron'
import { app } from 'electron'
import type { Words } from '../../shared/words/words.ts'
import { tell } from '../bridge/tell-page.ts'
import { installMenu } from './app-menu.ts'
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

/** Puts the menu up and opens the first window; on a Mac the app stays when its last window is closed. */
export function openApp(words: Words['desktop']['menu']): void {
  installMenu(words, !app.isPackaged, () => (main?.isDestroyed() ? null : main))
  app.on('activate', showApp)
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  showApp()
}
