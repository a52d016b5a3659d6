import { type BrowserWindow, dialog } from 'electron'
import { wordsIn } from '../../shared/words/words.ts'

/** Loads a page again when it has died, and offers to when it does not answer; the page finds its place by itself. */
export function mendPage(window: BrowserWindow): void {
  const words = wordsIn('en').desktop.unresponsive
  window.webContents.on('render-process-gone', (_, { reason }) => {
    if (reason !== 'clean-exit') window.webContents.reload()
  })
  window.on('unresponsive', () => {
    void dialog
      .showMessageBox(window, {
        type: 'warning',
        message: words.message,
        detail: words.detail,
        buttons: [words.wait, words.reload],
        defaultId: 0,
        cancelId: 0,
      })
      .then(({ response }) => {
        if (response === 1) window.webContents.forcefullyCrashRenderer()
      })
  })
}
