import type { BlockOf } from '../../../shared/report/block.ts'
import styles from './findings-block.module.css'
import { Reference } from './reference.tsx'

/** Findings in full: what was found, its numbers, the question for the room and what it said. */
export function FindingsBlock({ block }: { readonly block: BlockOf<'findings'> }) {
  return (
    <ul className={styles.findings}>
      {block.rows.map(row => (
        <li key={row.ref} className={styles.finding}>
          <div className={styles.about}>
            <Reference text={row.ref} severity={row.severity} />
            <p>{row.severityWord}</p>
            {row.notes.map(note => (
              <p key={note} className={styles.soft}>
                {note}
              </p>
            ))}
          </div>
          <div>
            <h3>{row.title}</h3>
            <p className={styles.sentence}>{row.sentence}</p>
            <dl>
              {row.numbers.map(({ value, text }) => (
                <div key={`${value}${text}`}>
                  <dt>{value}</dt>
                  <dd>{text}</dd>
                </div>
              ))}
            </dl>
          </div>
          <div>
            <p className={styles.question}>{row.question}</p>
            {row.said.length > 0 && <p className={styles.saidLabel}>{block.saidLabel}</p>}
            {row.said.map(words => (
              <p key={words} className={styles.said}>
                {words}
              </p>
            ))}
          </div>
        </li>
      ))}
    </ul>
  )
}
