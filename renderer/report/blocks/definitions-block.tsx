import type { BlockOf } from '../../../shared/report/block.ts'
import styles from './definitions-block.module.css'

/** Terms at the left, what is said about them at the right. */
export function DefinitionsBlock({ block }: { readonly block: BlockOf<'definitions'> }) {
  return (
    <dl className={styles.definitions}>
      {block.rows.map(({ term, lines, numbered }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            {numbered ? (
              <ol>
                {lines.map(line => (
                  <li key={line}>{line}</li>
                ))}
              </ol>
            ) : (
              lines.map(line => <p key={line}>{line}</p>)
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
