import type { BrowserWindow } from 'electron'
import type { ConsoleWindow } from '../displays/presenter.ts'

/** The window people work in, while they present. */
export function consoleWindow(window: BrowserWindow): ConsoleWindow {
  return {
    area: () => window.getBounds(),
    moveTo: ({ x, y, width, height }) => {
      if (window.isMaximized()) window.unmaximize()
      if (window.isFullScreen()) window.setFullScreen(false)
      const size = window.getBounds()
      const wide = Math.min(size.width, width)
      const high = Math.min(size.height, height)
      window.setBounds({
        x: x + Math.round((width - wide) / 2),
        y: y + Math.round((height - high) / 2),
        width: wide,
        height: high,
      })
    },
    bringForward: () => {
      if (window.isMinimized()) window.restore()
      window.show()
      window.focus()
    },
  }
}
