import { Search, X } from 'lucide-react'
import type { Ref } from 'react'
import { Button } from 'react-aria-components/Button'
import { Group } from 'react-aria-components/Group'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { SearchField as AriaSearchField } from 'react-aria-components/SearchField'
import { classNames } from './class-names.ts'
import styles from './field.module.css'
import { Kbd } from './kbd.tsx'
import type { Keys } from './keys.ts'

interface SearchFieldProps {
  readonly label: string
  readonly clearLabel: string
  readonly value: string
  readonly onChange: (text: string) => void
  readonly onSubmit?: (text: string) => void
  readonly keys?: Keys
  readonly autoFocus?: boolean
  readonly inputRef?: Ref<HTMLInputElement>
}

/** Finds as one types; Escape empties it. */
export function SearchField(props: SearchFieldProps) {
  const { label, clearLabel, value, onChange, onSubmit, keys, autoFocus = false, inputRef } = props
  return (
    <AriaSearchField
      value={value}
      onChange={onChange}
      {...(onSubmit ? { onSubmit } : {})}
      autoFocus={autoFocus}
      className={classNames(styles.field)}
    >
      <Label className={classNames(styles.hidden)}>{label}</Label>
      <Group className={classNames(styles.box)}>
        <Search size={14} aria-hidden />
        <Input placeholder={label} {...(inputRef ? { ref: inputRef } : {})} />
        {keys !== undefined && value === '' && <Kbd keys={keys} />}
        {value !== '' && (
          <Button className={classNames(styles.small)} aria-label={clearLabel}>
            <X size={14} aria-hidden />
          </Button>
        )}
      </Group>
    </AriaSearchField>
  )
}
