import { useState } from 'react'
import { exerciseOf } from '../../../../shared/exercise/exercises.ts'
import type { Parked } from '../../../../shared/workshop/records/parked.ts'
import { openParked, settleParked } from '../../../session/parking.ts'
import { useRoom } from '../../../session/room.ts'
import { Button } from '../../../ui/button.tsx'
import { useWords } from '../../../workshop/use-words.ts'
import { KeyRow } from '../../entry/key-row.tsx'
import styles from '../view.module.css'
import { parkedKeys } from './score-keys.ts'

/** What waits in the parking lot: settled, kept for the next session, or dropped. */
export function ParkedList() {
  const words = useWords().score.parked
  const { workshop } = useRoom()
  const [kept, setKept] = useState<readonly string[]>([])
  const waiting = openParked(workshop)
  return (
    <section aria-label={words.title}>
      <h3 className={styles.title}>
        {words.title} <span className={styles.note}>{waiting.length}</span>
      </h3>
      {waiting.length === 0 ? (
        <p className={styles.teach}>{words.none}</p>
      ) : (
        <>
          <ul>
            {waiting.map(parked => (
              <ParkedRow
                key={parked.id}
                parked={parked}
                isKept={kept.includes(parked.id)}
                onKeep={() => setKept([...kept, parked.id])}
              />
            ))}
          </ul>
          <p className={styles.note}>{words.hint}</p>
        </>
      )}
    </section>
  )
}

interface ParkedRowProps {
  readonly parked: Parked
  readonly isKept: boolean
  readonly onKeep: () => void
}

function ParkedRow({ parked, isKept, onKeep }: ParkedRowProps) {
  const words = useWords()
  const said = words.score.parked
  const from = exerciseOf(parked.exercise ?? '')
  const settle = (state: 'done' | 'dropped') => () => settleParked(parked, state)
  const acts = (
    <>
      <Button size="small" look="quiet" onPress={settle('done')}>
        {said.done}
      </Button>
      <Button size="small" look={isKept ? 'outlined' : 'quiet'} onPress={onKeep}>
        {said.keep}
      </Button>
      <Button size="small" look="quiet" onPress={settle('dropped')}>
        {said.dropped}
      </Button>
    </>
  )
  return (
    <KeyRow
      keys={parkedKeys}
      does={{ done: settle('done'), 'keep-parked': onKeep, drop: settle('dropped') }}
      acts={acts}
    >
      {parked.text}
      {from && <span className={styles.note}>{said.from(words.room.exercise[from.id].title)}</span>}
    </KeyRow>
  )
}
