import { FUNCTION_LETTERS, type TeamFunction } from '../../../../shared/team/team-function.ts'
import { useWords } from '../../../workshop/use-words.ts'
import styles from '../view.module.css'
import own from './views-view.module.css'

interface FunctionPickProps {
  readonly label: string
  readonly hint: string
  readonly functions: readonly TeamFunction[]
  readonly value: TeamFunction
  readonly onPick: (name: TeamFunction) => void
}

/** Picks one of the functions that are there. */
export function FunctionPick({ label, hint, functions, value, onPick }: FunctionPickProps) {
  const names = useWords().inspector.option.function
  return (
    <fieldset className={own.pick} aria-label={label}>
      <legend className={styles.title}>
        {label} <span className={styles.note}>{hint}</span>
      </legend>
      {functions.map(name => (
        <button
          key={name}
          type="button"
          className={own.function}
          aria-pressed={name === value}
          onClick={() => onPick(name)}
        >
          <kbd>{FUNCTION_LETTERS[name]}</kbd> {names[name]}
        </button>
      ))}
    </fieldset>
  )
}
