import type { WorkshopRow } from '../storage/database.ts'
import { Dialog } from '../ui/dialog.tsx'
import { useWords } from '../workshop/use-words.ts'
import { EarlierStateRow } from './earlier-state-row.tsx'
import { useEarlierStates } from './earlier-states.ts'
import styles from './earlier-states-dialog.module.css'

interface EarlierStatesDialogProps {
  readonly row: WorkshopRow
  readonly onClose: () => void
}

/** The earlier states of a workshop by date, with what is in them, to be put back or opened beside it. */
export function EarlierStatesDialog({ row, onClose }: EarlierStatesDialogProps) {
  const { backup: words, shell } = useWords()
  const states = useEarlierStates(row.id)
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={words.title(row.header.title)}
      closeLabel={shell.close}
      width="wide"
    >
      <p className={styles.explain}>{words.explain}</p>
      {states?.length === 0 && <p>{words.none}</p>}
      <ul className={styles.states}>
        {states?.map(state => (
          <EarlierStateRow
            key={`${state.snapshot.seq} ${state.snapshot.reason}`}
            row={row}
            state={state}
            onDone={onClose}
          />
        ))}
      </ul>
    </Dialog>
  )
}
