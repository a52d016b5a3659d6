import type { CardKind } from '../../../shared/map/through-map.ts'
import type { Stack } from '../compose/said-cards.ts'
import { countTo, Mark } from '../marks.tsx'
import styles from './stack-rows.module.css'

interface StacksProps {
  readonly stacks: readonly Stack[]
  readonly mark: CardKind | 'words'
}

const HIGHEST = 6

/** How much each of many functions has said: a row each, the number in front. */
export function StackRows({ stacks, mark }: StacksProps) {
  return (
    <ul className={styles.rows} style={{ gridTemplateRows: `repeat(${Math.ceil(stacks.length / 2)}, 1fr)` }}>
      {stacks.map(({ label, count }) => (
        <li key={label} className={styles.row}>
          <span className={styles.count}>{count}</span>
          <span className={styles.label}>{label}</span>
          <span className={styles.marks}>
            {countTo(Math.min(count, HIGHEST)).map(at => (
              <Mark key={at} kind={mark} width={48} height={24} />
            ))}
          </span>
        </li>
      ))}
    </ul>
  )
}
