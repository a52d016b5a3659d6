import { FUNCTION_LETTERS, type TeamFunction } from '../../../shared/team/team-function.ts'
import type { Words } from '../../../shared/words/words.ts'
import view from '../views/view.module.css'
import styles from './toggle-row.module.css'

interface Toggle<Id extends string> {
  readonly id: Id
  readonly text: string
  /** The key that presses it. */
  readonly letter?: string
}

interface ToggleRowProps<Id extends string> {
  readonly label: string
  /** What keys do here; a row without it shows no heading. */
  readonly hint?: string
  readonly toggles: readonly Toggle<Id>[]
  readonly isOn: (id: Id) => boolean
  readonly onPress: (id: Id) => void
  /** For whoever fills in a ballot at the laptop. */
  readonly isLarge?: boolean
}

/** Names beside each other that are pressed, or named by their letter. */
export function ToggleRow<Id extends string>(props: ToggleRowProps<Id>) {
  const { label, hint, toggles, isOn, onPress, isLarge = false } = props
  return (
    <fieldset className={styles.row} aria-label={label} data-large={isLarge || undefined}>
      {hint !== undefined && (
        <legend className={styles.legend}>
          {label} <span className={view.note}>{hint}</span>
        </legend>
      )}
      {toggles.map(({ id, text, letter }) => (
        <button
          key={id}
          type="button"
          className={styles.toggle}
          aria-pressed={isOn(id)}
          onClick={() => onPress(id)}
        >
          {letter !== undefined && <kbd className={styles.letter}>{letter}</kbd>} {text}
        </button>
      ))}
    </fieldset>
  )
}

/** Functions with their letters. */
export function functionToggles(
  functions: readonly TeamFunction[],
  words: Words,
): readonly Toggle<TeamFunction>[] {
  return functions.map(id => ({
    id,
    text: words.inspector.option.function[id],
    letter: FUNCTION_LETTERS[id],
  }))
}
