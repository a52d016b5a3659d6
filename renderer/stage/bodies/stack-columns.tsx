import { useLayoutEffect, useRef, useState } from 'react'
import type { CardKind } from '../../../shared/map/through-map.ts'
import { markScale } from '../compose/paging.ts'
import type { Stack } from '../compose/said-cards.ts'
import { countTo, Mark } from '../marks.tsx'
import type { SceneFrame } from '../scene.ts'
import styles from './stack-columns.module.css'

interface StacksProps {
  readonly stacks: readonly Stack[]
  readonly mark: CardKind | 'words'
  readonly frame: SceneFrame
}

/** How the marks of a stack are laid, from few large ones to many small ones. */
const LAYS = [
  { across: 2, width: 94, height: 40, gap: 12 },
  { across: 3, width: 60, height: 26, gap: 9 },
  { across: 4, width: 44, height: 18, gap: 8 },
  { across: 5, width: 34, height: 14, gap: 6 },
] as const
/** How wide a stack is at most. */
export const STACK_WIDTH = 2 * 94 + 12
/** What stands under a stack beside its type: the free space between. */
const UNDER = 24 + 4 + 12

/** How much each function has said, as stacks that grow from a common ground, in the largest marks there is room for. */
export function StackColumns({ stacks, mark, frame }: StacksProps) {
  const { box, height } = useHeight()
  const { body, card } = frame.sizes
  const scale = markScale(frame.sizes)
  const free = (height - Math.max(104, card) - body * 1.2 - UNDER) / scale
  const most = Math.max(...stacks.map(({ count }) => count))
  const rowsIn = (lay: (typeof LAYS)[number]) => Math.floor((free + lay.gap) / (lay.height + lay.gap))
  const lay = LAYS.find(one => Math.ceil(most / one.across) <= rowsIn(one)) ?? LAYS[3]
  return (
    <ul ref={box} className={styles.columns}>
      {stacks.map(({ label, count }) => (
        <li key={label}>
          <div
            className={styles.marks}
            style={{
              width: (lay.across * (lay.width + lay.gap) - lay.gap + 1) * scale,
              gap: lay.gap * scale,
            }}
          >
            {countTo(Math.min(count, lay.across * Math.max(0, rowsIn(lay)))).map(at => (
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

/** The height that question and clock have left, in lines of 1080. */
function useHeight() {
  const box = useRef<HTMLUListElement>(null)
  const [height, setHeight] = useState(480)
  useLayoutEffect(() => {
    if (box.current && box.current.clientHeight > 0) setHeight(box.current.clientHeight)
  })
  return { box, height }
}
