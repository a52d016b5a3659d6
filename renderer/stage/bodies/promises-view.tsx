import { classNames } from '../../ui/class-names.ts'
import type { PromiseRow } from '../compose/promises.ts'
import { Mark } from '../marks.tsx'
import { StageFrame } from '../stage-frame.tsx'
import type { BodyProps } from './body-view.tsx'
import styles from './promises-view.module.css'
import type from './type.module.css'

/** Each promise on one axis with what it rests on; the line between breaks where it comes too early. */
export function PromisesView({ frame, body }: BodyProps<'promises'>) {
  return (
    <StageFrame frame={frame} question={frame.prompt}>
      <ul className={styles.rows}>
        {body.rows.map(row => (
          <li key={row.id} className={styles.row}>
            <div className={styles.told}>
              <p className={type.strong}>{row.title}</p>
              {row.said !== null && <p className={row.isEarly ? type.serious : type.soft}>{row.said}</p>}
            </div>
            {row.said !== null && <Axis row={row} todayAt={body.todayAt} />}
          </li>
        ))}
      </ul>
      <p className={classNames(styles.legend, type.soft)}>
        <span className={styles.key}>
          <Mark kind="pitch" width={56} height={40} /> {body.legend.promised}
        </span>
        <span className={styles.key}>
          <Mark kind="invention" width={48} height={40} /> {body.legend.available}
        </span>
        <span className={styles.key}>
          <i className={styles.today} /> {body.legend.today}
        </span>
      </p>
    </StageFrame>
  )
}

function Axis({ row, todayAt }: { readonly row: PromiseRow; readonly todayAt: number | null }) {
  const { promisedAt, availableAt, isEarly } = row
  const isSpan = promisedAt !== null && availableAt !== null
  return (
    <div className={styles.axis} aria-hidden="true">
      {todayAt !== null && <i className={styles.now} style={{ left: percent(todayAt) }} />}
      {isSpan && (
        <i
          className={classNames(styles.span, isEarly && styles.early)}
          style={{
            left: percent(Math.min(promisedAt, availableAt)),
            width: percent(Math.abs(promisedAt - availableAt)),
          }}
        />
      )}
      {availableAt !== null && (
        <span className={styles.mark} style={{ left: percent(availableAt) }}>
          <Mark kind="invention" width={56} height={48} />
        </span>
      )}
      {promisedAt !== null && (
        <span className={styles.mark} style={{ left: percent(promisedAt) }}>
          <Mark kind="pitch" width={64} height={48} />
        </span>
      )}
    </div>
  )
}

function percent(part: number): string {
  return `${part * 100}%`
}
