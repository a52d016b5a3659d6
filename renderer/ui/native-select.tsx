import { ChevronDown } from 'lucide-react'
import { useId } from 'react'
import type { Choice } from './choice.ts'
import { classNames } from './class-names.ts'
import fieldStyles from './field.module.css'
import styles from './native-select.module.css'

interface NativeSelectProps<Id extends string> {
  readonly label: string
  readonly choices: readonly Choice<Id>[]
  readonly value: Id | null
  readonly onChange: (id: Id | null) => void
  /** The row that stands for no choice. */
  readonly emptyText: string
}

/** The system's own list, for places that hold dozens of them: it costs nothing until it is opened. */
export function NativeSelect<Id extends string>(props: NativeSelectProps<Id>) {
  const { label, choices, value, onChange, emptyText } = props
  const id = useId()
  return (
    <div className={fieldStyles.field}>
      <label className={fieldStyles.label} htmlFor={id}>
        {label}
      </label>
      <span className={styles.frame}>
        <select
          id={id}
          className={classNames(fieldStyles.input, styles.select, value === null && styles.empty)}
          value={value ?? ''}
          onChange={event => onChange(choices.find(choice => choice.id === event.target.value)?.id ?? null)}
        >
          <option value="">{emptyText}</option>
          {choices.map(choice => (
            <option key={choice.id} value={choice.id}>
              {choice.text}
            </option>
          ))}
        </select>
        <ChevronDown size={14} aria-hidden className={styles.sign} />
      </span>
    </div>
  )
}
