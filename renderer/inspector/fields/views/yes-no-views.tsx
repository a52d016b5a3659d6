import type { YesNo } from '../../../../shared/lang/or-null.ts'
import { READINESS_QUESTIONS, Readiness } from '../../../../shared/map/pitch.ts'
import { useWords } from '../../../workshop/use-words.ts'
import { FieldFrame } from './field-frame.tsx'
import type { FieldViewProps } from './field-view.ts'
import { Taps } from './taps.tsx'
import styles from './yes-no-views.module.css'

const ANSWERS = ['yes', 'no', 'unknown'] as const satisfies readonly YesNo[]

/** Yes, no, or honestly not known. */
export function YesNoView({ id, label, value, onCommit }: FieldViewProps<'yes-no'>) {
  const words = useWords().inspector
  return (
    <FieldFrame id={id} label={label} isControl={false}>
      <Taps
        labelledBy={`${id}-label`}
        options={ANSWERS}
        names={words.yesNo}
        value={value}
        onChange={next => onCommit(answerOf(next))}
      />
    </FieldFrame>
  )
}

/** True, false, or not said yet. */
export function TruthView({ id, label, value, onCommit }: FieldViewProps<'truth'>) {
  const words = useWords().inspector
  return (
    <FieldFrame id={id} label={label} isControl={false}>
      <Taps
        labelledBy={`${id}-label`}
        options={ANSWERS}
        names={words.yesNo}
        value={value === null ? 'unknown' : value ? 'yes' : 'no'}
        onChange={next => onCommit(next === 'yes' ? true : next === 'no' ? false : null)}
      />
    </FieldFrame>
  )
}

/** The seven questions a field rep will ask, one tap each. */
export function ReadinessView({ id, label, value, onCommit }: FieldViewProps<'readiness'>) {
  const words = useWords().inspector
  const readiness = value ?? UNKNOWN
  const yes = READINESS_QUESTIONS.filter(question => readiness[question] === 'yes').length
  return (
    <FieldFrame
      id={id}
      label={label}
      layout="stack"
      isControl={false}
      aside={<span>{words.readinessOf(yes)}</span>}
    >
      <ul className={styles.questions}>
        {READINESS_QUESTIONS.map(question => (
          <li key={question} className={styles.question}>
            <span id={`${id}-${question}`}>{words.readiness[question]}</span>
            <Taps
              labelledBy={`${id}-${question}`}
              options={ANSWERS}
              names={words.yesNo}
              size="small"
              value={readiness[question]}
              onChange={next => onCommit({ ...readiness, [question]: answerOf(next) })}
            />
          </li>
        ))}
      </ul>
    </FieldFrame>
  )
}

/** A readiness of which nobody has answered a single question. */
const UNKNOWN = Readiness.parse({})

function answerOf(option: string | number | null): YesNo {
  return option === 'yes' || option === 'no' ? option : 'unknown'
}
