import type { KeyboardEvent } from 'react'
import { useRef } from 'react'
import { actOn, digitOf, stepOf } from '../../../ui/key-table.ts'
import type { Option } from '../field-kinds.ts'
import { choiceKeys } from './choice-keys.ts'
import styles from './taps.module.css'

interface TapsProps {
  /** The id of the element that says what is chosen here. */
  readonly labelledBy: string
  readonly options: readonly Option[]
  readonly names: Readonly<Record<Option, string>>
  readonly value: Option | null
  readonly onChange: (value: Option | null) => void
  /** True where pressing the chosen one again, or Delete, does not make it unknown. */
  readonly isRequired?: boolean
  readonly size?: 'normal' | 'small'
}

/** A few options, one tap each; a digit picks by place, and pressing the chosen one says "unknown" again. */
export function Taps(props: TapsProps) {
  const { labelledBy, options, names, value, onChange, isRequired = false, size = 'normal' } = props
  const group = useRef<HTMLFieldSetElement>(null)
  const pick = (option: Option | undefined) => {
    if (option === undefined) return
    if (option !== value) onChange(option)
    else if (!isRequired) onChange(null)
  }
  const keys = (event: KeyboardEvent) => {
    const place = options.findIndex((_, at) => group.current?.children[at] === event.target)
    const named = byDigit(options, digitOf(event))
    const isHeard = actOn(choiceKeys, event, {
      walk: () => (group.current?.children[place + stepOf(event)] as HTMLElement | undefined)?.focus(),
      choose: named !== undefined && (() => pick(named)),
      clear: !isRequired && (() => onChange(null)),
    })
    if (!isHeard) return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <fieldset
      ref={group}
      aria-labelledby={labelledBy}
      className={`${styles.taps} ${styles[size]}`}
      onKeyDown={keys}
    >
      {options.map((option, at) => (
        <button
          key={option}
          type="button"
          className={styles.tap}
          aria-pressed={option === value}
          tabIndex={option === value || (at === 0 && (value === null || !options.includes(value))) ? 0 : -1}
          onClick={() => pick(option)}
        >
          {names[option]}
        </button>
      ))}
    </fieldset>
  )
}

/** Where the options are numbers the digit means the number itself, otherwise the place in the row. */
function byDigit(options: readonly Option[], digit: number): Option | undefined {
  return options.every(option => typeof option === 'number')
    ? options.find(option => option === digit)
    : options[digit - 1]
}
