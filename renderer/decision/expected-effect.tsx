import { checkDecision } from '../../shared/decision/expected-effect.ts'
import type { Decision } from '../../shared/workshop/records/decision.ts'
import { useAnalysis } from '../analysis/use-analysis.ts'
import { useWords } from '../workshop/use-words.ts'
import styles from './expected-effect.module.css'

/** What the room expected a decision to do, in whole percent, held against today. */
export function ExpectedEffect({ decision }: { readonly decision: Decision }) {
  const words = useWords()
  const { analysis } = useAnalysis()
  if (!analysis || (decision.expected.length === 0 && !decision.finding)) return null
  const { effects, findingGone } = checkDecision(decision, analysis)
  const names: Readonly<Record<string, { readonly name: string } | undefined>> = words.metric
  const percent = (value: number | null) =>
    value === null ? words.decide.unknownValue : `${Math.round(value * 100 + 1e-9)} %`
  return (
    <section className={styles.expected} aria-label={words.decide.expected}>
      <h3>{words.decide.expected}</h3>
      <ul>
        {effects.map(({ metric, before, after, now, outcome }) => (
          <li key={metric} className={styles.effect}>
            <span>
              {words.decide.expectedOf(names[metric]?.name ?? metric, percent(before), percent(after))}
            </span>
            <span className={styles.now}>
              {words.decide.turnedOut(percent(now), words.decide.outcome[outcome])}
            </span>
          </li>
        ))}
      </ul>
      {findingGone !== null && (
        <p className={styles.now}>{findingGone ? words.decide.findingGone : words.decide.findingStands}</p>
      )}
    </section>
  )
}
