import { textWidth } from '../../../shared/layout/type/text-width.ts'
import { areaOf, markScale } from '../compose/paging.ts'
import type { Stack } from '../compose/said-cards.ts'
import { linesIn } from '../compose/set-text.ts'
import type { SceneFrame } from '../scene.ts'
import { LargeTimer, TimeLine } from '../stage-timer.tsx'
import type { BodyProps } from './body-view.tsx'
import styles from './prompt-view.module.css'
import { STACK_WIDTH, StackColumns } from './stack-columns.tsx'
import { StackRows } from './stack-rows.tsx'

/** Up to so many functions stand side by side; more stand in rows. */
const COLUMNS_MAX = 6
const COLUMN_GAP = 24
const LONG_QUESTION = 34
/** Sizes of a question that stands alone, and how many lines it may have. */
const ALONE_SIZES = [176, 152, 136, 120, 104] as const
const ALONE_LINES = 4
const CLOCK = { wide: 640, narrow: 470, gap: 72 } as const
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
          <h1
            className={styles.question}
            data-long={isLong || undefined}
            style={stacks.length === 0 ? { fontSize: sizeAlone(frame) } : undefined}
          >
            {frame.prompt}
          </h1>
          {!(isNarrow && stacks.length > COLUMNS_MAX) && <p className={styles.how}>{frame.how}</p>}
        </div>
        {frame.timer && <LargeTimer timer={frame.timer} isNarrow={isNarrow} />}
      </header>
      {frame.timer && <TimeLine timer={frame.timer} />}
      {stacks.length > 0 && standInColumns(stacks, frame) && (
        <StackColumns stacks={stacks} mark={mark} frame={frame} />
      )}
      {stacks.length > 0 && !standInColumns(stacks, frame) && (
        <StackRows stacks={stacks} mark={mark} frame={frame} />
      )}
    </div>
  )
}

/** Whether every name stands under its own stack. */
function standInColumns(stacks: readonly Stack[], { sizes, width }: SceneFrame): boolean {
  const type = { size: sizes.body, weight: 'regular' } as const
  const needed = stacks.reduce(
    (sum, { label }) => sum + Math.max(STACK_WIDTH * markScale(sizes), textWidth(label, type)) + COLUMN_GAP,
    -COLUMN_GAP,
  )
  return stacks.length <= COLUMNS_MAX && needed <= areaOf({ sizes, width }).width
}

/** A question that stands alone is as large as it goes in four lines beside the clock. */
function sizeAlone({ prompt, sizes, width, timer }: SceneFrame): number {
  const clock = timer === null ? 0 : (width < NARROW ? CLOCK.narrow : CLOCK.wide) + CLOCK.gap
  const room = areaOf({ sizes, width }).width - clock
  const fits = (size: number) => linesIn(prompt, room, size, 'tight') <= ALONE_LINES
  return ALONE_SIZES.find(fits) ?? Math.max(84, sizes.body)
}
