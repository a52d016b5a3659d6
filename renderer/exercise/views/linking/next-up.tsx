import { findCard } from '../../../../shared/map/through-map.ts'
import { useRoom } from '../../../session/room.ts'
import { Button } from '../../../ui/button.tsx'
import { KindMark } from '../../../ui/kind-mark.tsx'
import { useWords } from '../../../workshop/use-words.ts'
import { capturedInStep } from '../../captured-in-step.ts'
import styles from '../view.module.css'
import { keyOf } from './linking-queue.ts'
import { putOnTable, takeSkipped } from './linking-state.ts'
import next from './next-up.module.css'
import type { Table } from './use-table.ts'

const SHOWN = 2

/** What comes up next, what was skipped, and how many links this step has brought. */
export function NextUp({ waiting, skipped }: Pick<Table, 'waiting' | 'skipped'>) {
  const words = useWords().linking
  const room = useRoom()
  return (
    <section className={next.next} aria-label={words.nextUp}>
      <div className={styles.head}>
        <h3 className={styles.title}>{words.nextUp}</h3>
        {skipped > 0 && (
          <Button look="quiet" size="small" onPress={takeSkipped}>
            {words.skipped(skipped)}. {words.takeSkipped}
          </Button>
        )}
        <span className={`${styles.aside} ${styles.note}`}>
          {words.linkedHere(capturedInStep(room, room.workshop.links).length)}
        </span>
      </div>
      {waiting.length === 0 && <p className={styles.note}>{words.nothingNext}</p>}
      <div className={next.cards}>
        {waiting.slice(0, SHOWN).map(one => {
          const known = findCard(room.workshop, one.card)
          return (
            known && (
              <button key={keyOf(one)} type="button" className={next.card} onClick={() => putOnTable(one)}>
                <KindMark kind={known.kind} size={16} />
                <span className={next.title}>{known.card.title}</span>
                <span className={next.lacks}>{words.lacks[one.link === null ? known.kind : 'link']}</span>
              </button>
            )
          )
        })}
      </div>
    </section>
  )
}
