import type { CardKind } from '../../../shared/map/through-map.ts'
import { areaOf, markScale } from '../compose/paging.ts'
import type { Stack } from '../compose/said-cards.ts'
import { countTo, Mark } from '../marks.tsx'
import type { SceneFrame } from '../scene.ts'
import styles from './stack-rows.module.css'

interface StacksProps {
  readonly stacks: readonly Stack[]
  readonly mark: CardKind | 'words'
  readonly frame: SceneFrame
}

const MARK = { width: 48, height: 24, gap: 8 } as const
const MARKS_MAX = 6
/** What stands before the marks of a row, in type sizes and in lines of 1080. */
const BEFORE = { cardEms: 1.4, bodyEms: 5.6, gaps: 2 * 24, column: 64 } as const

/** How much each of many functions has said: a row each, the number in front. */
export function StackRows({ stacks, mark, frame }: StacksProps) {
  const most = marksIn(frame)
  return (
    <ul className={styles.rows} style={{ gridTemplateRows: `repeat(${Math.ceil(stacks.length / 2)}, 1fr)` }}>
      {stacks.map(({ label, count }) => (
        <li key={label} className={styles.row}>
          <span className={styles.count}>{count}</span>
          <span className={styles.label}>{label}</span>
          <span className={styles.marks}>
            {countTo(Math.min(count, most)).map(at => (
              <Mark key={at} kind={mark} width={MARK.width} height={MARK.height} />
            ))}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** How many marks stand beside a name. */
function marksIn({ sizes, width }: SceneFrame): number {
  const column = (areaOf({ sizes, width }).width - BEFORE.column) / 2
  const room = column - BEFORE.cardEms * sizes.card - BEFORE.bodyEms * sizes.body - BEFORE.gaps
  return Math.max(0, Math.min(MARKS_MAX, Math.floor(room / (MARK.width * markScale(sizes) + MARK.gap))))
}
