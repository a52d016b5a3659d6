import { Search, X } from 'lucide-react'
import type { Ref } from 'react'
import { useState } from 'react'
import { Autocomplete } from 'react-aria-components/Autocomplete'
import { Button } from 'react-aria-components/Button'
import { Group } from 'react-aria-components/Group'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { SearchField } from 'react-aria-components/SearchField'
import type { Choice } from './choice.ts'
import { classNames } from './class-names.ts'
import fieldStyles from './field.module.css'
import styles from './finder.module.css'
import { Kbd } from './kbd.tsx'
import type { Keys } from './keys.ts'
import popoverStyles from './popover.module.css'

interface FinderProps<Id extends string> {
  readonly label: string
  readonly clearLabel: string
  readonly emptyText: string
  readonly text: string
  readonly onText: (text: string) => void
  /** What was found for the text so far. */
  readonly found: readonly Choice<Id>[]
  readonly onChoose: (id: Id) => void
  readonly keys?: Keys | undefined
  readonly inputRef?: Ref<HTMLInputElement>
}

/** A search field whose finds hang below it; Enter goes to the first, arrows walk on, Escape empties it. */
export function Finder<Id extends string>(props: FinderProps<Id>) {
  const { label, clearLabel, emptyText, text, onText, found, onChoose, keys, inputRef } = props
  const [hasFocus, setHasFocus] = useState(false)
  const chooseFirst = () => {
    const [first] = found
    if (first) onChoose(first.id)
  }
  const isOpen = hasFocus && text.trim() !== ''
  return (
    <search
      className={styles.finder}
      onFocus={() => setHasFocus(true)}
      onBlur={event => setHasFocus(event.currentTarget.contains(event.relatedTarget))}
    >
      <Autocomplete inputValue={text} onInputChange={onText} disableAutoFocusFirst>
        <SearchField
          className={classNames(fieldStyles.field)}
          onKeyDown={event => {
            if (event.key === 'Enter' && !isWalking(event.target)) chooseFirst()
          }}
        >
          <Label className={classNames(fieldStyles.hidden)}>{label}</Label>
          <Group className={classNames(fieldStyles.box)}>
            <Search size={14} aria-hidden />
            <Input placeholder={label} {...(inputRef ? { ref: inputRef } : {})} />
            {keys !== undefined && text === '' && <Kbd keys={keys} />}
            {text !== '' && (
              <Button className={classNames(fieldStyles.small)} aria-label={clearLabel}>
                <X size={14} aria-hidden />
              </Button>
            )}
          </Group>
        </SearchField>
        {isOpen && (
          <ListBox
            aria-label={label}
            items={found}
            className={classNames(popoverStyles.list, styles.found)}
            selectionMode="none"
            onAction={id => onChoose(id as Id)}
            renderEmptyState={() => <p className={popoverStyles.nothing}>{emptyText}</p>}
          >
            {choice => (
              <ListBoxItem
                id={choice.id}
                textValue={choice.text}
                className={classNames(popoverStyles.option)}
              >
                {choice.icon}
                <span className={popoverStyles.text}>{choice.text}</span>
              </ListBoxItem>
            )}
          </ListBox>
        )}
      </Autocomplete>
    </search>
  )
}

/** True while an arrow has gone to one of the finds, which then hears Enter itself. */
function isWalking(input: EventTarget): boolean {
  return input instanceof HTMLElement && Boolean(input.getAttribute('aria-activedescendant'))
}
