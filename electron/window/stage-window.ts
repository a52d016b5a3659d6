import { app, BrowserWindow } from 'electron'
import { ORIGIN } from '../../shared/bridge/names.ts'
import type { PlacedDisplay } from '../displays/placed-display.ts'
import type { StageWindow } from '../displays/presenter.ts'
import { pagePreferences } from './open-window.ts'

/** The paper of the stage, so that it is dark before its page is drawn. */
const DARK = '#111416'

/** Opens the window the room looks at: nothing but its page, which may ask the desktop for nothing. */
export function openStageWindow(closed: () => void): StageWindow {
  const { preload: _, ...preferences } = pagePreferences()
  const window = new BrowserWindow({
    title: app.getName(),
    show: false,
    frame: false,
    roundedCorners: false,
    hasShadow: false,
    backgroundColor: DARK,
    webPreferences: { ...preferences, backgroundThrottling: false },
  })
  window.removeMenu()
  keepUp(window)
  window.once('closed', closed)
  void window.loadURL(`${ORIGIN}/stage.html`)
  return {
    cover: (display, takesKeys) => cover(window, display, takesKeys),
    hide: () => {
      fill(window, false)
      window.hide()
    },
    close: () => {
      if (!window.isDestroyed()) window.destroy()
    },
  }
}

/** The page holds nothing of its own: when it dies or hangs it is loaded again, without a question to the room. */
function keepUp(window: BrowserWindow): void {
  window.webContents.on('render-process-gone', (_, { reason }) => {
    if (reason !== 'clean-exit') window.webContents.reload()
  })
  window.on('unresponsive', () => window.webContents.forcefullyCrashRenderer())
}

function cover(window: BrowserWindow, display: PlacedDisplay, takesKeys: boolean): void {
  const { x, y, width, height } = display
  fill(window, false)
  window.setBounds({ x, y, width, height })
  if (takesKeys) window.show()
  else window.showInactive()
  fill(window, true)
  // Where no window manager is at work, full screen is only a word; the window has to go there by itself.
  if (process.platform === 'linux' && !covers(window, display)) window.setBounds({ x, y, width, height })
}

function covers(window: BrowserWindow, { x, y, width, height }: PlacedDisplay): boolean {
  const now = window.getBounds()
  return now.x === x && now.y === y && now.width === width && now.height === height
}

/** On a Mac the simple way stays on the display it is on and needs no space of its own. */
function fill(window: BrowserWindow, isFull: boolean): void {
  if (process.platform === 'darwin') window.setSimpleFullScreen(isFull)
  else window.setFullScreen(isFull)
}
