import { useEffect, useMemo, useState } from 'react'
import type { Id } from '../../../../shared/lang/id.ts'
import { RecordField } from '../../../inspector/record-field.tsx'
import { pointAt } from '../../../session/pointer.ts'
import { useRoom } from '../../../session/room.ts'
import { Button } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { useWords } from '../../../workshop/use-words.ts'
import { CardOnTable } from '../../entry/card-on-table.tsx'
import styles from '../view.module.css'
import { fixMaterial, keepMaterial, pullMaterial } from './stale-acts.ts'
import { staleKeys } from './stale-keys.ts'
import { staleQueue } from './stale-queue.ts'
import stale from './stale-view.module.css'
import { WhyStale } from './why-stale.tsx'

/** Stale material, one pitch at a time: keep it, fix it or pull it, by 1, 2 or 3. */
export function StaleView() {
  const words = useWords().looking.stale
  const room = useRoom()
  const queue = useMemo(() => staleQueue(room), [room])
  const [skipped, setSkipped] = useState(0)
  const [action, setAction] = useState<Id | null>(null)
  const at = queue.length === 0 ? 0 : skipped % queue.length
  const here = queue[at]
  const id = here?.pitch.id ?? null
  useEffect(() => {
    if (id !== null) pointAt({ mode: 'spotlight', subject: id })
  }, [id])
  const keep = () => {
    if (here) keepMaterial(here.pitch)
    setAction(null)
  }
  const fix = () => here && setAction(fixMaterial(here.pitch, words.fixAction(here.pitch.title)))
  const pull = () => here && setAction(pullMaterial(here.pitch, words.pullAction(here.pitch.title)))
  const skip = () => setSkipped(skipped + 1)
  const made = action === null ? undefined : room.workshop.actions.get(action)
  return (
    <div className={styles.view}>
      {here ? (
        <>
          <div className={styles.head}>
            <h3 className={styles.title}>{words.title}</h3>
            <span className={styles.note}>{words.place(at + 1, queue.length)}</span>
            <span className={styles.aside}>
              <Button look="quiet" size="small" keys={staleKeys.skip[0]} onPress={skip}>
                {words.skip}
              </Button>
            </span>
          </div>
          <CardOnTable
            id={here.pitch.id}
            kind="pitch"
            title={here.pitch.title}
            keys={staleKeys}
            does={{ keep, fix, pull, skip }}
          >
            <WhyStale {...here} />
          </CardOnTable>
          <div className={stale.answers}>
            <Button size="tall" keys={staleKeys.keep[0]} onPress={keep}>
              {words.keep}, {words.keepNote}
            </Button>
            <Button size="tall" keys={staleKeys.fix[0]} onPress={fix}>
              {words.fix}, {words.fixNote}
            </Button>
            <Button size="tall" keys={staleKeys.pull[0]} onPress={pull}>
              {words.pull}, {words.pullNote}
            </Button>
          </div>
        </>
      ) : (
        <EmptyState sentence={words.done} example={words.doneExample} />
      )}
      {made && (
        <section className={stale.action} aria-label={made.title}>
          <h3 className={styles.title}>{made.title}</h3>
          <RecordField key={`${made.id} owner`} form="actions" ids={[made.id]} field="owner" />
          <RecordField key={`${made.id} due`} form="actions" ids={[made.id]} field="due" />
        </section>
      )}
    </div>
  )
}
