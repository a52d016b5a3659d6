import { Eye, EyeOff, MonitorOff, MonitorUp } from 'lucide-react'
import { isRevealed } from '../../../shared/session/said.ts'
import { keysOf } from '../../shell/shortcuts.ts'
import { Button } from '../../ui/button.tsx'
import { useWords } from '../../workshop/use-words.ts'
import { toggleBlank, usePointer } from '../pointer.ts'
import { useRoom } from '../room.ts'
import { toggleReveal } from '../session-acts.ts'
import { waitingToBeRevealed } from '../waiting.ts'
import styles from './reveal-buttons.module.css'

const ICON = { size: 18, strokeWidth: 1.75, 'aria-hidden': true }

/** Shows the room what was hidden in this step, and darkens the stage at once; revealing stands out only while something is hidden. */
export function RevealButtons() {
  const words = useWords().session.stage
  const room = useRoom()
  const isBlank = usePointer(pointer => pointer.isBlank)
  const waiting = waitingToBeRevealed(room)
  const isShown = isRevealed(room.session, room.step) && waiting === 0
  return (
    <div className={styles.buttons}>
      <Button
        look={waiting > 0 ? 'primary' : 'outlined'}
        size="tall"
        icon={isShown ? <EyeOff {...ICON} /> : <Eye {...ICON} />}
        keys={keysOf('reveal') ?? ''}
        onPress={toggleReveal}
      >
        {isShown ? words.hide : words.reveal(waiting)}
      </Button>
      <Button
        look={isBlank ? 'primary' : 'outlined'}
        size="tall"
        icon={isBlank ? <MonitorUp {...ICON} /> : <MonitorOff {...ICON} />}
        keys={keysOf('blank') ?? ''}
        onPress={toggleBlank}
      >
        {isBlank ? words.light : words.blank}
      </Button>
    </div>
  )
}
