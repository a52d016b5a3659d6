import { Check, X } from 'lucide-react'
import { keysOf } from '../../shell/shortcuts.ts'
import { showDialog } from '../../shell/view.ts'
import { Button } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { useWorkshopDocument } from '../../workshop/open-workshop.ts'
import { useWords } from '../../workshop/use-words.ts'
import { openParked, settleParked } from '../parking.ts'
import styles from './parking-lot.module.css'
import column from './room-column.module.css'

/** What the room has put aside for later; it stays until it is done or dropped. */
export function ParkingLot() {
  const words = useWords().session.parking
  const parked = openParked(useWorkshopDocument())
  return (
    <section className={classNames(column.part, column.grows)} aria-labelledby="parking">
      <header className={column.head}>
        <h2 id="parking" className={column.title}>
          {words.title}
          <span className={column.count}>{parked.length}</span>
        </h2>
        <Button look="quiet" size="small" keys={keysOf('park') ?? ''} onPress={() => showDialog('park')}>
          {words.park}
        </Button>
      </header>
      {parked.length === 0 && <p className={column.note}>{words.empty}</p>}
      <ul className={styles.list}>
        {parked.map(one => (
          <li key={one.id} className={styles.thought}>
            <span className={styles.text}>{one.text}</span>
            <span className={styles.acts}>
              <IconButton
                size="small"
                label={words.done(one.text)}
                icon={<Check size={14} aria-hidden />}
                onPress={() => settleParked(one, 'done')}
              />
              <IconButton
                size="small"
                label={words.drop(one.text)}
                icon={<X size={14} aria-hidden />}
                onPress={() => settleParked(one, 'dropped')}
              />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
