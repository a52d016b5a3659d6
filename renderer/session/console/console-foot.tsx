import { Undo2 } from 'lucide-react'
import { perform } from '../../shell/acts.ts'
import { Button } from '../../ui/button.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { undo, useWorkshop } from '../../workshop/open-workshop.ts'
import { useWords } from '../../workshop/use-words.ts'
import styles from './console-foot.module.css'

/** What undo would take back, and the keys that help while capturing. */
export function ConsoleFoot() {
  const { workshop, shell, session } = useWords()
  const past = useWorkshop(open => open.past.at(-1)?.label)
  const hints = session.console.hints
  return (
    <footer className={styles.foot}>
      <Button
        look="quiet"
        size="small"
        icon={<Undo2 size={14} strokeWidth={1.75} aria-hidden />}
        isDisabled={!past}
        onPress={undo}
      >
        {past ? workshop.undo(workshop.step[past.act](past)) : shell.nothingToUndo}
      </Button>
      <span className={styles.hints}>
        <span>
          <Kbd keys="tab" /> {hints.tab}
        </span>
        <span>
          <Kbd keys="enter" /> {hints.enter}
        </span>
        <Button look="quiet" size="small" onPress={() => perform('shortcuts')}>
          <span className={styles.all}>
            <Kbd keys="?" /> {hints.keys}
          </span>
        </Button>
      </span>
    </footer>
  )
}
