import { classNames } from '../../ui/class-names.ts'
import { SeverityMark } from '../../ui/severity-mark.tsx'
import { StageFrame } from '../stage-frame.tsx'
import type { BodyProps } from './body-view.tsx'
import styles from './findings-view.module.css'
import type from './type.module.css'

/** The list of findings, the worst first. */
export function FindingsView({ frame, body }: BodyProps<'findings'>) {
  return (
    <StageFrame frame={frame}>
      <h1 className={classNames(styles.heading, type.strong)}>{body.heading}</h1>
      {body.none !== null && <p className={type.lead}>{body.none}</p>}
      <ul className={styles.rows}>
        {body.rows.map(({ key, title, about, share, severity }) => (
          <li key={key} className={styles.row}>
            <SeverityMark severity={severity.level} word={severity.word} size={64} />
            <span className={styles.told}>
              <span className={classNames(styles.part, type.strong)}>{title}</span>{' '}
              {about !== '' && <span className={classNames(styles.part, type.soft)}>{about}</span>}
            </span>
            <span className={styles.share}>{share}</span>
          </li>
        ))}
      </ul>
    </StageFrame>
  )
}
