import { classNames } from '../../ui/class-names.ts'
import { isNarrow } from '../compose/paging.ts'
import type { TrendRow } from '../compose/trend.ts'
import { StageFrame } from '../stage-frame.tsx'
import type { BodyProps } from './body-view.tsx'
import styles from './trend-view.module.css'
import type from './type.module.css'

const WIDTH = { wide: 340, narrow: 150 } as const
const HEIGHT = 72
const DOT = 12

/** Each metric as a line from session to session, with what it was last time and what it is now. */
export function TrendView({ frame, body }: BodyProps<'trend'>) {
  return (
    <StageFrame frame={frame} question={frame.prompt}>
      <table className={styles.table}>
        <thead>
          <tr className={classNames(styles.row, type.soft)}>
            <td colSpan={2} />
            <th className={styles.number} scope="col">
              {body.from}
            </th>
            <th className={styles.number} scope="col">
              {body.now}
            </th>
          </tr>
        </thead>
        <tbody>
          {body.rows.map(row => (
            <tr key={row.name} className={styles.row}>
              <th className={styles.name} scope="row">
                {row.name}
              </th>
              <Line values={row.values} width={isNarrow(frame) ? WIDTH.narrow : WIDTH.wide} />
              <td className={classNames(styles.number, type.soft)}>{row.from}</td>
              <td className={classNames(styles.number, type.strong)}>{row.now}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {body.note !== null && <p className={classNames(styles.note, type.soft)}>{body.note}</p>}
    </StageFrame>
  )
}

function Line({ values, width }: { readonly values: TrendRow['values']; readonly width: number }) {
  const step = width / Math.max(1, values.length - 1)
  const points = values.flatMap((value, at) =>
    value === null ? [] : [{ x: values.length === 1 ? width : at * step, y: (1 - value) * HEIGHT }],
  )
  const last = points.at(-1)
  return (
    <td>
      <svg
        width={width + 2 * DOT}
        height={HEIGHT + 2 * DOT}
        viewBox={`${-DOT} ${-DOT} ${width + 2 * DOT} ${HEIGHT + 2 * DOT}`}
        aria-hidden="true"
      >
        <polyline
          points={points.map(({ x, y }) => `${x},${y}`).join(' ')}
          fill="none"
          stroke="var(--ink-soft)"
          strokeWidth={7}
          strokeLinejoin="round"
        />
        {points.map(({ x, y }) => (
          <circle
            key={x}
            cx={x}
            cy={y}
            r={x === last?.x ? DOT : 7}
            fill={x === last?.x ? 'var(--ink)' : 'var(--ink-soft)'}
          />
        ))}
      </svg>
    </td>
  )
}
