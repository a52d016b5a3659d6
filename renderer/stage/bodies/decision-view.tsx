import { classNames } from '../../ui/class-names.ts'
import { StageFrame } from '../stage-frame.tsx'
import type { BodyProps } from './body-view.tsx'
import styles from './decision-view.module.css'
import type from './type.module.css'

/** The options to choose from; what was chosen with who moves and who approves; or what could go wrong. */
export function DecisionView({ frame, body }: BodyProps<'decision'>) {
  const { part, choice, question } = body
  return (
    <StageFrame frame={frame}>
      <h1 className={classNames(styles.about, type.lead, part === 'choice' && type.soft)}>{body.about}</h1>
      {part === 'risks' && <p className={classNames(styles.failed, type.spotlight)}>{question}</p>}
      {choice !== null && <p className={classNames(styles.choice, type.spotlight)}>{choice}</p>}
      {part === 'options' && (
        <ol className={styles.list}>
          {body.options.map(({ number, text }) => (
            <li key={number} className={classNames(styles.option, type.card)}>
              <span className={styles.number}>{number}</span>
              <span>{text}</span>
            </li>
          ))}
        </ol>
      )}
      {part === 'risks' && (
        <ul className={styles.list}>
          {body.risks.map(risk => (
            <li key={risk} className={classNames(styles.risk, type.card)}>
              <i />
              <span>{risk}</span>
            </li>
          ))}
        </ul>
      )}
      {body.facts.length > 0 && (
        <dl className={styles.facts}>
          {body.facts.map(({ label, text, side }) => (
            <div key={label}>
              <dt className={type.soft}>{label}</dt>
              <dd className={classNames(type.lead, side !== null && type[side])}>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      {body.expected.length > 0 && (
        <p className={styles.expected}>
          {body.expected.map(effect => (
            <span key={effect}>{effect}</span>
          ))}
        </p>
      )}
      {part === 'options' && (
        <p className={classNames(styles.question, type.question)} data-long="">
          {question}
        </p>
      )}
    </StageFrame>
  )
}
