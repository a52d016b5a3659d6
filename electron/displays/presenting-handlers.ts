import { BrowserWindow, powerSaveBlocker, type WebContents } from 'electron'
import { ok } from '../../shared/lang/result.ts'
import type { Handlers } from '../bridge/answer-pages.ts'
import { tell } from '../bridge/tell-page.ts'
import { consoleWindow } from '../window/console-window.ts'
import { openStageWindow } from '../window/stage-window.ts'
import { withoutPlace } from './placed-display.ts'
import { Presenter } from './presenter.ts'
import { onScreenChange, screenDisplays } from './screen-displays.ts'

type PresentingMethod = 'displays' | 'presenting' | 'present' | 'stopPresenting' | 'swapWindows'

/** What pages may ask about displays and presenting; each window that asks presents for itself, until it is closed. */
export function presentingHandlers(): Pick<Handlers, PresentingMethod> {
  const presenters = new Map<WebContents, Presenter>()
  onScreenChange(() => {
    for (const [page, presenter] of presenters) {
      tell(page, 'displaysChanged', screenDisplays().map(withoutPlace))
      presenter.displaysChanged()
    }
  })
  const presenterOf = (page: WebContents): Presenter | null => {
    const window = BrowserWindow.fromWebContents(page)
    if (window === null) return null
    const presenter = presenters.get(page) ?? presenterFor(window)
    if (!presenters.has(page)) window.once('closed', () => presenters.delete(page))
    presenters.set(page, presenter)
    return presenter
  }
  const after = (page: WebContents, act: (presenter: Presenter) => void) => {
    const presenter = presenterOf(page)
    if (presenter === null) return ok({ state: 'off' } as const)
    act(presenter)
    return ok(presenter.presenting)
  }
  return {
    displays: (_, page) => {
      presenterOf(page)
      return ok(screenDisplays().map(withoutPlace))
    },
    presenting: (_, page) => after(page, () => undefined),
    present: ({ choice }, page) => after(page, presenter => presenter.present(choice)),
    stopPresenting: (_, page) => after(page, presenter => presenter.stop()),
    swapWindows: (_, page) => after(page, presenter => presenter.swap()),
  }
}

function presenterFor(window: BrowserWindow): Presenter {
  const { webContents } = window
  const presenter = new Presenter({
    displays: screenDisplays,
    console: consoleWindow(window),
    openStage: openStageWindow,
    keepAwake: () => keepAwake(webContents),
    changed: presenting => tell(webContents, 'presentingChanged', presenting),
  })
  window.once('closed', () => presenter.stop())
  return presenter
}

/** Neither the display nor the console behind the stage may doze: the session's timer runs in it. */
function keepAwake(console: WebContents): () => void {
  const blocker = powerSaveBlocker.start('prevent-display-sleep')
  console.setBackgroundThrottling(false)
  return () => {
    powerSaveBlocker.stop(blocker)
    if (!console.isDestroyed()) console.setBackgroundThrottling(true)
  }
}
