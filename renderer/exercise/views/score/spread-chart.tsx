import { spreadOf } from '../../../../shared/session/spread.ts'
import type { CheckScore } from '../../../../shared/workshop/records/session.ts'
import { useWords } from '../../../workshop/use-words.ts'
import styles from '../view.module.css'
import own from './score-view.module.css'

/** The height of the longest bar, in px. */
const BAR = 88

/** How far apart the room is: how many showed one to five fingers, and never a middle alone. */
export function SpreadChart({ check }: { readonly check: readonly CheckScore[] }) {
  const words = useWords()
  const said = words.score.spread
  const spread = spreadOf(check)
  if (!spread) {
    return (
      <section className={own.chart} aria-label={said.title}>
        <h3 className={styles.title}>{said.title}</h3>
        <p className={styles.teach}>{said.nobody}</p>
      </section>
    )
  }
  const most = Math.max(...spread.counts)
  const [low, high] = [spread.byFunction[0], spread.byFunction.at(-1)]
  const name = words.inspector.option.function
  return (
    <section className={own.chart} aria-label={said.title}>
      <h3 className={styles.title}>
        {said.title} <span className={styles.note}>{said.voters(spread.voters)}</span>
      </h3>
      <p className={own.strong}>{said.range(spread.lowest, spread.highest)}</p>
      <div className={own.bars}>
        {spread.counts.map((voters, at) => (
          <div
            key={said.counts(at + 1, 0)}
            className={own.bar}
            role="img"
            aria-label={said.counts(at + 1, voters)}
          >
            {voters}
            <span className={own.fill} style={{ height: (voters / most) * BAR }} />
          </div>
        ))}
      </div>
      <div className={own.axis} aria-hidden>
        {spread.counts.map((_, at) => (
          <span key={said.counts(at + 1, 0)}>{at + 1}</span>
        ))}
      </div>
      <p className={styles.note}>
        {said.middle(spread.median)}
        {low &&
          high &&
          low.median !== high.median &&
          `; ${said.widest(name[low.function], name[high.function])}`}
      </p>
    </section>
  )
}
