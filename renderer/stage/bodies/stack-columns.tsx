import type { CardKind } from '../../../shared/map/through-map.ts'
import type { Stack } from '../compose/said-cards.ts'
import { countTo, Mark } from '../marks.tsx'
import styles from './stack-columns.module.css'

interface StacksProps {
  readonly stacks: readonly Stack[]
  readonly mark: CardKind | 'words'
}

/** How the marks of a stack are laid, from few large ones to many small ones. */
const LAYS = [
  { most: 12, across: 2, width: 94, height: 40 },
  { most: 27, across: 3, width: 60, height: 26 },
  { most: Number.POSITIVE_INFINITY, across: 4, width: 44, height: 18 },
] as const
const HIGHEST = 13

/** How much each function has said, as stacks that grow from a common ground. */
export function StackColumns({ stacks, mark }: StacksProps) {
  const most = Math.max(...stacks.map(({ count }) => count))
  const lay = LAYS.find(one => most <= one.most) ?? LAYS[2]
  return (
    <ul className={styles.columns}>
      {stacks.map(({ label, count }) => (
        <li key={label} className={styles.column}>
          <div
            className={styles.marks}
            style={{ width: lay.across * (lay.width + 12), gap: lay.height > 30 ? 12 : 8 }}
          >
            {countTo(Math.min(count, lay.across * HIGHEST)).map(at => (
              <Mark key={at} kind={mark} width={lay.width} height={lay.height} />
            ))}
          </div>
          <p className={styles.count}>{count}</p>
          <p className={styles.label}>{label}</p>
        </li>
      ))}
    </ul>
  )
}
