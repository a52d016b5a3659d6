import { leaveStage } from '../session/presenting.ts'
import type { StageKey } from '../stage/stage-key.ts'
import { perform } from './acts.ts'
import { shortcuts } from './shortcuts.ts'

/** Where nobody types, keys are shorter: B blanks, and the paging keys that a presenter's clicker sends turn the pages. */
const SHORTER: Readonly<Partial<Record<StageKey, string>>> = {
  B: 'f7',
  PageDown: 'alt+pagedown',
  PageUp: 'alt+pageup',
}

/** Does what a key pressed on the stage would do here. */
export function performStageKey(key: StageKey): void {
  if (key === 'Escape') {
    void leaveStage()
    return
  }
  const keys = SHORTER[key] ?? key.toLowerCase()
  const shortcut = shortcuts.find(known => known.keys === keys)
  if (shortcut) perform(shortcut.act)
}
