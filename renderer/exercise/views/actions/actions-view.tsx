import { useEffect, useState } from 'react'
import { carriedActions } from '../../../../shared/exercise/carried-actions.ts'
import { pointAt } from '../../../session/pointer.ts'
import { useRoom } from '../../../session/room.ts'
import { stepOf } from '../../../ui/key-table.ts'
import { useWords } from '../../../workshop/use-words.ts'
import { useBareKeys } from '../../entry/bare-keys.ts'
import { KeyRow } from '../../entry/key-row.tsx'
import { listKeys } from '../../entry/list-keys.ts'
import { PlaceHints } from '../../key-hints.tsx'
import styles from '../view.module.css'
import { answerAction } from './action-acts.ts'
import { ActionCard } from './action-card.tsx'
import { actionKeys } from './action-keys.ts'

/** The actions that are open from before, one at a time: done, moved or dropped. */
export function ActionsView() {
  const words = useWords()
  const said = words.answer.actions
  const room = useRoom()
  const { waiting, answered } = carriedActions(room)
  const all = [...waiting, ...answered]
  const [chosen, setChosen] = useState<string | null>(null)
  const [isMoving, setMoving] = useState(false)
  const action = all.find(({ id }) => id === chosen) ?? waiting[0] ?? null
  const id = action?.id ?? null
  useEffect(() => pointAt(id === null ? {} : { mode: 'action', subject: id }), [id])
  const choose = (next: string | null) => {
    setMoving(false)
    setChosen(next)
  }
  const answer = (state: 'done' | 'moved' | 'dropped', due?: string) => {
    if (action) answerAction(action, state, due)
    choose(null)
  }
  const go = (by: number) => {
    const at = all.findIndex(one => one.id === id)
    choose(all[Math.min(all.length - 1, Math.max(0, at + by))]?.id ?? null)
  }
  useBareKeys(actionKeys, {
    done: action && (() => answer('done')),
    move: action && (() => setMoving(true)),
    drop: action && (() => answer('dropped')),
  })
  useBareKeys(listKeys, { walk: action && (press => go(stepOf(press))) })
  if (all.length === 0) return <p className={styles.teach}>{said.none}</p>
  return (
    <div className={styles.view}>
      {action ? (
        <ActionCard
          key={action.id}
          action={action}
          at={all.indexOf(action) + 1}
          of={all.length}
          isMoving={isMoving}
          onMove={() => setMoving(true)}
          onAnswer={answer}
        />
      ) : (
        <p className={styles.teach} role="status">
          {said.allAnswered}
        </p>
      )}
      <PlaceHints place="actions" acts={['done', 'move', 'drop', 'walk']} />
      <section aria-label={said.list}>
        <h3 className={styles.title}>{said.list}</h3>
        <ul className={styles.list}>
          {all.map(one => (
            <KeyRow key={one.id} isCurrent={one.id === id} onPress={() => choose(one.id)}>
              {one.title}
              <span className={styles.note}>
                {[
                  one.owner ?? said.noOwner,
                  one.due ? words.inspector.day(one.due) : said.noDue,
                  answered.includes(one) ? said.state[one.state] : null,
                ]
                  .filter(part => part !== null)
                  .join(', ')}
              </span>
            </KeyRow>
          ))}
        </ul>
      </section>
    </div>
  )
}
