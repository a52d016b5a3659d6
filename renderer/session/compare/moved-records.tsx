import { useState } from 'react'
import type { Id } from '../../../shared/lang/id.ts'
import type { RecordMoves } from '../../../shared/session/compare-sessions.ts'
import type { Workshop } from '../../../shared/workshop/workshop.ts'
import { Button } from '../../ui/button.tsx'
import { useWords } from '../../workshop/use-words.ts'
import styles from './compare-states.module.css'
import { titleIn } from './title-in.ts'
import { toldFields } from './told-fields.ts'

interface MovedRecordsProps {
  readonly moves: RecordMoves
  readonly before: Workshop
  readonly after: Workshop
}

/** More are shown when they are asked for. */
const SHOWN = 8

/** The records of one kind that are new, gone or changed, by name, with the fields that changed. */
export function MovedRecords({ moves, before, after }: MovedRecordsProps) {
  const words = useWords()
  const { collection, added, removed, changed } = moves
  const [isWhole, setWhole] = useState(false)
  const all = [
    ...added.map(id => ({ id, what: 'added' as const, state: after })),
    ...removed.map(id => ({ id, what: 'removed' as const, state: before })),
    ...changed.map(id => ({ id, what: 'changed' as const, state: after })),
  ]
  const fields = (id: Id) => toldFields(words, { before, after }, collection, id)
  return (
    <section className={styles.kind} aria-label={words.looking.changes.kinds[collection]}>
      <h4 className={styles.kindTitle}>{words.looking.changes.kinds[collection]}</h4>
      <ul className={styles.moves}>
        {(isWhole ? all : all.slice(0, SHOWN)).map(({ id, what, state }) => (
          <li key={id} className={styles.move}>
            <span className={styles.what}>{words.compare[what]}</span>
            <span>
              <span className={styles.name}>{titleIn(words, state, collection, id)}</span>
              {what === 'changed' && <span className={styles.fields}>{fields(id).join('; ')}</span>}
            </span>
          </li>
        ))}
      </ul>
      {!isWhole && all.length > SHOWN && (
        <Button look="quiet" size="small" onPress={() => setWhole(true)}>
          {words.compare.all(all.length)}
        </Button>
      )}
    </section>
  )
}
