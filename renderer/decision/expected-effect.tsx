import type { Decision } from '../../shared/workshop/records/decision.ts'
import { useWords } from '../workshop/use-words.ts'
import styles from './expected-effect.module.css'

/** What the room expects a decision to do to the figures, in whole percent. */
export function ExpectedEffect({ decision }: { readonly decision: Decision }) {
  const words = useWords()
  if (decision.expected.length === 0) return null
  const names: Readonly<Record<string, { readonly name: string } | undefined>> = words.metric
  const percent = (value: number | null) =>
    value === null ? words.decide.unknownValue : `${Math.round(value * 100 + 1e-9)} %`
  return (
    <section className={styles.expected} aria-label={words.decide.expected}>
      <h3>{words.decide.expected}</h3>
      <ul>
        {decision.expected.map(({ metric, before, after }) => (
          <li key={metric}>
            {words.decide.expectedOf(names[metric]?.name ?? metric, percent(before), percent(after))}
          </li>
        ))}
      </ul>
    </section>
  )
}
