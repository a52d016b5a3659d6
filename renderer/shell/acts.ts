import type { Command } from '../../shared/bridge/command.ts'
import { chooseImport } from '../exchange/importing.ts'
import { parkWhatIsMeant } from '../session/park-what-is-meant.ts'
import { toggleBlank } from '../session/pointer.ts'
import { swapWindows, togglePresenting } from '../session/presenting.ts'
import { nextStep, previousStep, togglePause, toggleReveal } from '../session/session-acts.ts'
import { showSessions } from '../session/show-sessions.ts'
import { turnPages } from '../session/turn-pages.ts'
import { redo, undo } from '../workshop/open-workshop.ts'
import { askCapture, askSearch, enterLibrary, showDialog, showTab, useView } from './view.ts'

/** Everything that a key or the desktop's menu can ask for. */
export type Act =
  | Command
  | 'search'
  | 'capture-invention'
  | 'capture-benefit'
  | 'capture-pitch'
  | 'settings'
  | 'show-sessions'
  | 'reveal'
  | 'blank'
  | 'next-step'
  | 'previous-step'
  | 'pause'
  | 'next-page'
  | 'previous-page'
  | 'park'

const inWorkshop = (act: () => void) => () => {
  if (useView.getState().screen === 'workshop') act()
}

const acts: Readonly<Record<Act, () => void>> = {
  'new-workshop': () => {
    void enterLibrary().then(() => showDialog('new-workshop'))
  },
  'open-library': () => void enterLibrary(),
  import: () => void chooseImport(),
  export: inWorkshop(() => showDialog('export')),
  undo: inWorkshop(undo),
  redo: inWorkshop(redo),
  palette: inWorkshop(askSearch),
  search: inWorkshop(askSearch),
  'show-map': inWorkshop(() => showTab('map')),
  'show-list': inWorkshop(() => showTab('list')),
  'show-analysis': inWorkshop(() => showTab('analysis')),
  'show-decisions': inWorkshop(() => showTab('decisions')),
  'show-report': inWorkshop(() => showTab('report')),
  'show-sessions': inWorkshop(showSessions),
  reveal: inWorkshop(toggleReveal),
  blank: toggleBlank,
  'next-step': inWorkshop(nextStep),
  'previous-step': inWorkshop(previousStep),
  pause: inWorkshop(togglePause),
  'next-page': inWorkshop(() => turnPages(1)),
  'previous-page': inWorkshop(() => turnPages(-1)),
  park: inWorkshop(parkWhatIsMeant),
  'capture-invention': inWorkshop(() => askCapture('invention')),
  'capture-benefit': inWorkshop(() => askCapture('benefit')),
  'capture-pitch': inWorkshop(() => askCapture('pitch')),
  // Presenting can be ended from anywhere: the room may be looking.
  present: () => void togglePresenting(useView.getState().screen === 'workshop'),
  'swap-windows': () => void swapWindows(),
  shortcuts: () => showDialog('shortcuts'),
  settings: () => showDialog('settings'),
}

/** Does what was asked for; what needs an open workshop does nothing without one. */
export function perform(act: Act): void {
  acts[act]()
}
