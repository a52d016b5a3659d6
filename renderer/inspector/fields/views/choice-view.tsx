import type { KeyboardEvent } from 'react'
import { useWorkshopDocument } from '../../../workshop/open-workshop.ts'
import { useWords } from '../../../workshop/use-words.ts'
import type { Option } from '../field-kinds.ts'
import { namedRecords } from '../named-records.ts'
import styles from './control.module.css'
import { FieldFrame } from './field-frame.tsx'
import type { FieldViewProps } from './field-view.ts'

/** One of several options from a menu. */
export function ChoiceView({ id, spec, label, value, onCommit, blank }: FieldViewProps<'choice'>) {
  const names = spec.names(useWords())
  return (
    <FieldFrame id={id} label={label}>
      <Menu
        id={id}
        blank={blank}
        value={value}
        options={spec.options.map(option => [option, names[option] ?? `${option}`])}
        onChange={onCommit}
      />
    </FieldFrame>
  )
}

/** One decision of the workshop, or none. */
export function DecisionLinkView({ id, label, value, onCommit, blank }: FieldViewProps<'decision'>) {
  const options = [...namedRecords('decision', useWorkshopDocument(), useWords())]
  return (
    <FieldFrame id={id} label={label}>
      <Menu
        id={id}
        blank={blank}
        value={value}
        options={options}
        onChange={next => onCommit(next === null ? null : `${next}`)}
      />
    </FieldFrame>
  )
}

interface MenuProps {
  readonly id: string
  readonly blank: string
  readonly value: Option | null
  readonly options: readonly (readonly [Option, string])[]
  readonly onChange: (value: Option | null) => void
}

/** A menu with an entry for "unknown" on top. The arrows open it, so that passing through makes no steps. */
export function Menu({ id, blank, value, options, onChange }: MenuProps) {
  const open = (event: KeyboardEvent<HTMLSelectElement>) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp' && event.key !== 'Enter') return
    event.preventDefault()
    event.stopPropagation()
    event.currentTarget.showPicker()
  }
  return (
    <select
      id={id}
      className={styles.select}
      data-blank={value === null ? true : undefined}
      value={value === null ? '' : `${value}`}
      onKeyDown={open}
      onChange={event =>
        onChange(options.find(([option]) => `${option}` === event.currentTarget.value)?.[0] ?? null)
      }
    >
      <option value="">{blank}</option>
      {options.map(([option, name]) => (
        <option key={option} value={`${option}`}>
          {name}
        </option>
      ))}
    </select>
  )
}
