import { classNames } from '../../ui/class-names.ts'
import { isNarrow } from '../compose/paging.ts'
import { StageFrame } from '../stage-frame.tsx'
import type { BodyProps } from './body-view.tsx'
import styles from './horizons-view.module.css'
import type from './type.module.css'

const FILL = { 1: styles.today, 2: styles.next, 3: styles.later } as const

/** One bar of all effort, and what part of it pays when. */
export function HorizonsView({ frame, body }: BodyProps<'horizons'>) {
  return (
    <StageFrame frame={frame}>
      <h1 className={classNames(styles.unit, type.lead)}>{body.unit}</h1>
      {body.parts.length > 0 && (
        <>
          <div className={styles.bar} aria-hidden="true">
            {body.parts.map(({ horizon, share }) => (
              <i key={horizon} className={FILL[horizon]} style={{ flexGrow: share }} />
            ))}
          </div>
          <ul className={styles.parts} data-narrow={isNarrow(frame) || undefined}>
            {body.parts.map(({ horizon, name, figure, count }) => (
              <li key={horizon}>
                <p className={styles.name}>
                  <i className={classNames(styles.key, FILL[horizon])} aria-hidden="true" />
                  {name}
                </p>
                <p className={type.figure}>{figure}</p>
                <p className={type.soft}>{count}</p>
              </li>
            ))}
          </ul>
        </>
      )}
      {body.note !== null && <p className={classNames(styles.note, type.soft)}>{body.note}</p>}
    </StageFrame>
  )
}
