import { LargeTimer, TimeLine } from '../stage-timer.tsx'
import type { BodyProps } from './body-view.tsx'
import styles from './prompt-view.module.css'
import { StackColumns } from './stack-columns.tsx'
import { StackRows } from './stack-rows.tsx'

/** Up to so many functions stand side by side; more stand in rows. */
const COLUMNS_MAX = 6
const LONG_QUESTION = 34

/** The question and the clock as large as they go; below, how much each function has said. */
export function PromptView({ frame, body }: BodyProps<'prompt'>) {
  const { stacks, mark } = body
  return (
    <div className={styles.prompt} data-alone={stacks.length === 0 || undefined}>
      <header className={styles.head}>
        <div className={styles.asked}>
          <h1 className={styles.question} data-long={frame.prompt.length > LONG_QUESTION || undefined}>
            {frame.prompt}
          </h1>
          <p className={styles.how}>{frame.how}</p>
        </div>
        {frame.timer && <LargeTimer timer={frame.timer} />}
      </header>
      {frame.timer && <TimeLine timer={frame.timer} />}
      {stacks.length > 0 && stacks.length <= COLUMNS_MAX && <StackColumns stacks={stacks} mark={mark} />}
      {stacks.length > COLUMNS_MAX && <StackRows stacks={stacks} mark={mark} />}
    </div>
  )
}
