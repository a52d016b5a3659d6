import { textWidth } from '../../../shared/layout/type/text-width.ts'
import { areaOf } from '../compose/paging.ts'
import type { Stack } from '../compose/said-cards.ts'
import type { SceneFrame } from '../scene.ts'
import { LargeTimer, TimeLine } from '../stage-timer.tsx'
import type { BodyProps } from './body-view.tsx'
import styles from './prompt-view.module.css'
import { StackColumns } from './stack-columns.tsx'
import { StackRows } from './stack-rows.tsx'

/** Up to so many functions stand side by side; more stand in rows. */
const COLUMNS_MAX = 6
const COLUMN_GAP = 16
const LONG_QUESTION = 34
/** More rows of functions than stand under a question as large as it goes. */
const CROWDED = 8
/** Pictures of an older shape have no room for a large question beside a large clock. */
const NARROW = 1700

/** The question and the clock as large as they go; below, how much each function has said. */
export function PromptView({ frame, body }: BodyProps<'prompt'>) {
  const { stacks, mark } = body
  const isNarrow = frame.width < NARROW
  const isLong = frame.prompt.length > LONG_QUESTION || isNarrow || stacks.length > CROWDED
  return (
    <div className={styles.prompt} data-alone={stacks.length === 0 || undefined}>
      <header className={styles.head}>
        <div className={styles.asked}>
          <h1 className={styles.question} data-long={isLong || undefined}>
            {frame.prompt}
          </h1>
          {!(isNarrow && stacks.length > COLUMNS_MAX) && <p className={styles.how}>{frame.how}</p>}
        </div>
        {frame.timer && <LargeTimer timer={frame.timer} isNarrow={isNarrow} />}
      </header>
      {frame.timer && <TimeLine timer={frame.timer} />}
      {stacks.length > 0 && standInColumns(stacks, frame) && <StackColumns stacks={stacks} mark={mark} />}
      {stacks.length > 0 && !standInColumns(stacks, frame) && <StackRows stacks={stacks} mark={mark} />}
    </div>
  )
}

/** Whether every name stands under its own stack. */
function standInColumns(stacks: readonly Stack[], frame: SceneFrame): boolean {
  const column = areaOf(frame).width / stacks.length - COLUMN_GAP
  const type = { size: frame.sizes.body, weight: 'regular' } as const
  return stacks.length <= COLUMNS_MAX && stacks.every(({ label }) => textWidth(label, type) <= column)
}
