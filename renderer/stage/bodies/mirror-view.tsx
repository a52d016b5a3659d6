import { wholePercent } from '../../../shared/words/percent.ts'
import { starPath } from '../../analysis/charts/star.tsx'
import { classNames } from '../../ui/class-names.ts'
import type { MirrorRow } from '../compose/mirror.ts'
import type { MirrorShape } from '../compose/mirror-shape.ts'
import { mirrorShape } from '../compose/mirror-shape.ts'
import { StageFrame } from '../stage-frame.tsx'
import type { BodyProps } from './body-view.tsx'
import styles from './mirror-view.module.css'
import type from './type.module.css'

/** The figure and its sentence, and what it is made of: bars that meet in the middle or find no partner. */
export function MirrorView({ frame, body }: BodyProps<'mirror'>) {
  const shape = mirrorShape(body.rows, frame)
  return (
    <StageFrame frame={frame}>
      <div className={styles.hero}>
        {body.figure !== null && <p className={type.hero}>{body.figure}</p>}
        <h1 className={type.lead}>{body.sentence}</h1>
      </div>
      {body.rows.length > 0 && (
        <>
          <div className={styles.heads} style={{ '--axis': `${shape.axis}px` } as React.CSSProperties}>
            <p className={classNames(styles.left, type.makers)}>{body.effort}</p>
            <p className={classNames(styles.right, type.sellers)}>{body.selling}</p>
          </div>
          <ul className={styles.rows}>
            {body.rows.map(row => (
              <Row key={row.title} row={row} shape={shape} />
            ))}
          </ul>
          <p className={classNames(styles.legend, type.soft)}>
            <span className={styles.key}>
              <i className={classNames(styles.hatch, styles.makers)} />
              <i className={classNames(styles.hatch, styles.sellers)} />
              {body.oneSide}
            </span>
            {body.identity !== null && (
              <span className={styles.key}>
                <IdentityStar />
                {body.identity}
              </span>
            )}
          </p>
        </>
      )}
    </StageFrame>
  )
}

function Row({ row, shape }: { readonly row: MirrorRow; readonly shape: MirrorShape }) {
  const { axis, perShare } = shape
  const left = { width: row.effort * perShare, matched: row.matched * perShare }
  const right = { width: row.emphasis * perShare, matched: row.matched * perShare }
  return (
    <li className={classNames(styles.row, row.isQuiet && type.soft)}>
      <div className={styles.told} style={{ width: axis - left.width - 8 }}>
        <span className={styles.title}>
          {row.identity && <IdentityStar />}
          {row.title}
        </span>
        <span className={styles.leader} />
        <span className={classNames(styles.number, type.makers)}>{wholePercent(row.effort)}</span>
      </div>
      <div className={classNames(styles.bar, styles.fromRight)} style={{ width: left.width }}>
        <i className={classNames(styles.hatch, styles.makers)} style={{ width: left.width - left.matched }} />
        <i className={styles.matched} style={{ width: left.matched }} />
      </div>
      <div className={styles.bar} style={{ width: right.width, marginLeft: 6 }}>
        <i className={styles.matched} style={{ width: right.matched }} />
        <i
          className={classNames(styles.hatch, styles.sellers)}
          style={{ width: right.width - right.matched }}
        />
      </div>
      <span className={classNames(styles.number, type.sellers)}>{wholePercent(row.emphasis)}</span>
    </li>
  )
}

function IdentityStar() {
  return (
    <svg className={styles.star} viewBox="0 0 52 52" aria-hidden="true">
      <path d={starPath(26, 28, 26)} fill="var(--benefit)" />
    </svg>
  )
}
