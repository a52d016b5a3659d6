import { Redo2, Undo2 } from 'lucide-react'
import { IconButton } from '../ui/icon-button.tsx'
import { redo, undo, useWorkshop } from '../workshop/open-workshop.ts'
import { useWords } from '../workshop/use-words.ts'
import { keysOf } from './shortcuts.ts'

/** Undo and redo, each saying what it would take back or bring back. */
export function UndoButtons() {
  const { workshop: words, shell } = useWords()
  const past = useWorkshop(open => open.past.at(-1)?.label)
  const future = useWorkshop(open => open.future.at(-1)?.label)
  return (
    <span>
      <IconButton
        label={past ? words.undo(words.step[past.act](past)) : shell.nothingToUndo}
        keys={keysOf('undo')}
        icon={<Undo2 size={18} strokeWidth={1.75} aria-hidden />}
        isDisabled={!past}
        onPress={undo}
      />
      <IconButton
        label={future ? words.redo(words.step[future.act](future)) : shell.nothingToRedo}
        keys={keysOf('redo')}
        icon={<Redo2 size={18} strokeWidth={1.75} aria-hidden />}
        isDisabled={!future}
        onPress={redo}
      />
    </span>
  )
}
