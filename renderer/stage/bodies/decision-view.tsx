import { classNames } from '../../ui/class-names.ts'
import type { DecisionBody } from '../compose/decision.ts'
import { StageFrame } from '../stage-frame.tsx'
import type { BodyProps } from './body-view.tsx'
import styles from './decision-view.module.css'
import type from './type.module.css'

/** The options to choose from; what was chosen with who moves and who approves; or what could go wrong. */
export function DecisionView({ frame, body }: BodyProps<'decision'>) {
  const { part, question } = body
  const styleOf = {
    about: classNames(styles.about, type.lead, part === 'choice' && type.soft),
    choice: classNames(styles.choice, type.spotlight),
  } as const
  return (
    <StageFrame frame={frame}>
      {body.blocks.map(({ style, text }) => {
        const Text = style === 'about' ? 'h1' : 'p'
        return (
          <Text key={style} className={styleOf[style]}>
            {text}
          </Text>
        )
      })}
      {part === 'risks' && <p className={classNames(styles.failed, type.spotlight)}>{question}</p>}
      {part === 'options' && <Options options={body.options} />}
      {part === 'risks' && (
        <ul className={styles.list}>
          {Object.entries(body.risks).map(([at, risk]) => (
            <li key={`${at} ${risk}`} className={classNames(styles.risk, type.card)}>
              <i />
              <span>{risk}</span>
            </li>
          ))}
        </ul>
      )}
      {body.facts.length > 0 && <Facts facts={body.facts} />}
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

function Options({ options }: Pick<DecisionBody, 'options'>) {
  return (
    <ol className={styles.list}>
      {options.map(({ number, text }) => (
        <li key={number} className={classNames(styles.option, type.card)}>
          <span className={styles.number}>{number}</span>
          <span>{text}</span>
        </li>
      ))}
    </ol>
  )
}

function Facts({ facts }: Pick<DecisionBody, 'facts'>) {
  return (
    <dl className={styles.facts}>
      {facts.map(({ label, text, side }) => (
        <div key={`${label} ${text}`}>
          <dt className={type.soft}>{label}</dt>
          <dd className={classNames(type.lead, side !== null && type[side])}>{text}</dd>
        </div>
      ))}
    </dl>
  )
}
