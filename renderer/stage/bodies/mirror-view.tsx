import { wholePercent } from '../../../shared/words/percent.ts'
import { starPath } from '../../analysis/charts/star.tsx'
import { classNames } from '../../ui/class-names.ts'
import type { MirrorRow } from '../compose/mirror.ts'
import type { MirrorShape } from '../compose/mirror-shape.ts'
import { StageFrame } from '../stage-frame.tsx'
import type { BodyProps } from './body-view.tsx'
import styles from './mirror-view.module.css'
import type from './type.module.css'

/** The figure and its sentence, and what it is made of: bars that meet in the middle or find no partner. */
export function MirrorView({ frame, body }: BodyProps<'mirror'>) {
  const { shape } = body
  return (
    <StageFrame frame={frame}>
      {body.sentence !== null && (
        <div className={styles.hero}>
          {body.figure !== null && <p className={type.hero}>{body.figure}</p>}
          <h1 className={type.lead}>{body.sentence}</h1>
        </div>
      )}
      {body.rows.length > 0 && (
        <>
          <div className={styles.heads} style={{ '--axis': `${shape.axis}px` } as React.CSSProperties}>
            <p className={classNames(styles.left, type.makers)}>{body.effort}</p>
            <p className={classNames(styles.right, type.sellers)}>{body.selling}</p>
          </div>
          <ul className={styles.rows}>
            {Object.entries(body.rows).map(([at, row]) => (
              <Row key={`${at} ${row.title}`} row={row} shape={shape} />
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
  return (
    <li className={classNames(styles.row, row.isQuiet && type.soft)}>
      <div className={styles.told} style={{ width: axis - row.effort * perShare - 8 }}>
        <span className={styles.title}>
          {row.identity && <IdentityStar />}
          {row.title}
        </span>
        {row.hasBars && (
          <>
            <span className={styles.leader} />
            <span className={classNames(styles.number, type.makers)}>{wholePercent(row.effort)}</span>
          </>
        )}
      </div>
      {row.hasBars && <Bars row={row} perShare={perShare} />}
    </li>
  )
}

/** Both sides from where they meet: what matches is solid, what is on one side only hatched. */
function Bars({ row, perShare }: { readonly row: MirrorRow; readonly perShare: number }) {
  const matched = row.matched * perShare
  const left = row.effort * perShare
  const right = row.emphasis * perShare
  return (
    <>
      <div className={classNames(styles.bar, styles.fromRight)} style={{ width: left }}>
        <i className={classNames(styles.hatch, styles.makers)} style={{ width: left - matched }} />
        <i className={styles.matched} style={{ width: matched }} />
      </div>
      <div className={styles.bar} style={{ width: right, marginLeft: 6 }}>
        <i className={styles.matched} style={{ width: matched }} />
        <i className={classNames(styles.hatch, styles.sellers)} style={{ width: right - matched }} />
      </div>
      <span className={classNames(styles.number, type.sellers)}>{wholePercent(row.emphasis)}</span>
    </>
  )
}

function IdentityStar() {
  return (
    <svg className={styles.star} viewBox="0 0 52 52" aria-hidden="true">
      <path d={starPath(26, 28, 26)} fill="var(--benefit)" />
    </svg>
  )
}
