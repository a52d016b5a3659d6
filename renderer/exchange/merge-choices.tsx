import { useState } from 'react'
import type { ToldConflict } from '../../shared/exchange/conflict-told.ts'
import type { Side } from '../../shared/workshop/merge/merge-workshops.ts'
import { Button } from '../ui/button.tsx'
import { RadioCards } from '../ui/radio-cards.tsx'
import { useWords } from '../workshop/use-words.ts'
import styles from './merge-choices.module.css'

const SHOWN_AT_ONCE = 50
const SIDES: readonly Side[] = ['ours', 'theirs']

interface MergeChoicesProps {
  readonly conflicts: readonly ToldConflict[]
  readonly onChoose: (keys: readonly string[], side: Side) => void
}

/** Every record that both copies changed, with what each says, and whose word shall hold. */
export function MergeChoices({ conflicts, onChoose }: MergeChoicesProps) {
  const words = useWords().merge
  const [shown, setShown] = useState(SHOWN_AT_ONCE)
  if (conflicts.length === 0) return <p>{words.agreed}</p>
  const left = Math.min(conflicts.length - shown, SHOWN_AT_ONCE)
  return (
    <section className={styles.conflicts}>
      <header className={styles.head}>
        <div>
          <h3>{words.conflicts(conflicts.length)}</h3>
          <p className={styles.note}>{words.conflictsNote}</p>
        </div>
        {SIDES.map(side => (
          <Button
            key={side}
            size="small"
            onPress={() =>
              onChoose(
                conflicts.map(({ key }) => key),
                side,
              )
            }
          >
            {words.all[side]}
          </Button>
        ))}
      </header>
      <ul className={styles.list}>
        {conflicts.slice(0, shown).map(conflict => (
          <li key={conflict.key} className={styles.conflict}>
            <RadioCards
              label={conflict.title}
              cards={SIDES.map(id => ({ id, title: words.side[id], note: conflict[id] }))}
              value={conflict.chosen}
              onChange={side => onChoose([conflict.key], side)}
            />
          </li>
        ))}
      </ul>
      {left > 0 && <Button onPress={() => setShown(shown + left)}>{words.more(left)}</Button>}
    </section>
  )
}
