import { create } from 'zustand'
import type { DesktopFault } from '../../shared/bridge/desktop-fault.ts'
import type { Display, DisplayChoice, Presenting } from '../../shared/bridge/display.ts'
import type { Result } from '../../shared/lang/result.ts'
import { desktop, onDesktop } from '../bridge/desktop.ts'
import { chooseDisplay, useSettings } from '../settings/settings.ts'

interface OnDesktop {
  readonly displays: readonly Display[]
  readonly presenting: Presenting
}

/** Which displays there are and what the room sees, as the desktop tells it. */
export const usePresenting = create<OnDesktop>(() => ({ displays: [], presenting: { state: 'off' } }))

/** Hears of displays and of presenting, until the returned function is called; a page that was loaded again catches up. */
export function followPresenting(): () => void {
  const stops = [
    onDesktop('displaysChanged', displays => usePresenting.setState({ displays })),
    onDesktop('presentingChanged', presenting => usePresenting.setState({ presenting })),
  ]
  void desktop.displays().then(told => told.ok && usePresenting.setState({ displays: told.value }))
  void desktop.presenting().then(take)
  return () => {
    for (const stop of stops) stop()
  }
}

/** Presents on the display that was chosen, now or earlier. */
export async function startPresenting(choice?: DisplayChoice): Promise<void> {
  const remembered = choice && chooseDisplay(choice)
  take(await desktop.present({ choice: useSettings.getState().display }))
  await remembered
}

/** Closes the stage; what it showed last is not lost. */
export async function stopPresenting(): Promise<void> {
  take(await desktop.stopPresenting())
}

/** Brings the other of console and stage to the front, where both share a display. */
export async function swapWindows(): Promise<void> {
  take(await desktop.swapWindows())
}

/** Brings the console back when the stage lies over it. */
export async function leaveStage(): Promise<void> {
  const { presenting } = usePresenting.getState()
  if (presenting.state === 'shared' && presenting.front === 'stage') await swapWindows()
}

/** Stops when there is a stage, even while its display is unplugged; else presents, where there is something to show. */
export async function togglePresenting(hasSomethingToShow: boolean): Promise<void> {
  // The desktop knows, also just after this page was loaded again.
  take(await desktop.presenting())
  if (usePresenting.getState().presenting.state !== 'off') await stopPresenting()
  else if (hasSomethingToShow) await startPresenting()
}

function take(told: Result<Presenting, DesktopFault>): void {
  if (told.ok) usePresenting.setState({ presenting: told.value })
}
