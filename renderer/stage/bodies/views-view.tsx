import { classNames } from '../../ui/class-names.ts'
import type { ViewRow } from '../compose/views.ts'
import { StageFrame } from '../stage-frame.tsx'
import type { BodyProps } from './body-view.tsx'
import type from './type.module.css'
import styles from './views-view.module.css'

const KINDS = ['think', 'want'] as const

/** Two functions, each in a column; what they want from each other stands on one line. */
export function ViewsView({ frame, body }: BodyProps<'views'>) {
  return (
    <StageFrame frame={frame}>
      <h1 className={classNames(styles.pair, styles.headings, type.lead)}>
        {body.headings.map(heading => (
          <span key={heading}>{heading}</span>
        ))}
      </h1>
      {KINDS.map(kind => (
        <Said
          key={kind}
          kind={kind}
          label={body.labels[kind]}
          rows={body.rows.filter(row => row.kind === kind)}
        />
      ))}
    </StageFrame>
  )
}

interface SaidProps {
  readonly kind: ViewRow['kind']
  readonly label: string
  readonly rows: readonly ViewRow[]
}

function Said({ kind, label, rows }: SaidProps) {
  if (rows.length === 0) return null
  return (
    <section className={styles.said}>
      <h2 className={classNames(styles.label, type.soft)}>{label}</h2>
      <ul className={styles.rows} data-kind={kind}>
        {Object.entries(rows).map(([at, { left, right }]) => (
          <li key={`${at} ${left} ${right}`} className={styles.pair}>
            <span>{left}</span>
            <span>{right}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
