import { leaveStage } from '../session/presenting.ts'
import type { StageKey } from '../stage/stage-key.ts'
import { perform } from './acts.ts'
import { shortcuts } from './shortcuts.ts'

/** Does what a key pressed on the stage would do here; B blanks there, where nobody types, as F7 does everywhere. */
export function performStageKey(key: StageKey): void {
  if (key === 'Escape') {
    void leaveStage()
    return
  }
  const keys = key === 'B' ? 'f7' : key.toLowerCase()
  const shortcut = shortcuts.find(known => known.keys === keys)
  if (shortcut) perform(shortcut.act)
}
