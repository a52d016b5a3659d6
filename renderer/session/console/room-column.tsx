import { useWords } from '../../workshop/use-words.ts'
import { PresentButton } from '../present-button.tsx'
import { HiddenInbox } from './hidden-inbox.tsx'
import { ParkingLot } from './parking-lot.tsx'
import { RevealButtons } from './reveal-buttons.tsx'
import styles from './room-column.module.css'
import { SoftGate } from './soft-gate.tsx'
import { StageModes } from './stage-modes.tsx'
import { StageThumbnail } from './stage-thumbnail.tsx'

/** What the room sees and may see next, and what waits. */
export function RoomColumn() {
  const words = useWords().session.stage
  return (
    <aside className={styles.column} aria-label={words.title}>
      <section className={styles.part} aria-labelledby="room-sees">
        <header className={styles.head}>
          <h2 id="room-sees" className={styles.title}>
            {words.title}
          </h2>
          <PresentButton />
        </header>
        <StageThumbnail />
        <StageModes />
        <RevealButtons />
      </section>
      <HiddenInbox />
      <ParkingLot />
      <SoftGate />
    </aside>
  )
}
