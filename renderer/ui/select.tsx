import { ChevronDown } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { ListBox } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select'
import type { Choice } from './choice.ts'
import { ChoiceOption } from './choice-option.tsx'
import { classNames } from './class-names.ts'
import fieldStyles from './field.module.css'
import type { FieldTexts } from './field.tsx'
import { FieldFrame } from './field.tsx'
import popoverStyles from './popover.module.css'
import styles from './select.module.css'

interface SelectProps<Id extends string> extends FieldTexts {
  readonly choices: readonly Choice<Id>[]
  readonly value: Id | null
  readonly onChange: (id: Id | null) => void
  /** Shown while nothing is chosen; with `isClearable` also the row that takes the choice back. */
  readonly emptyText: string
  readonly isClearable?: boolean
  readonly isDisabled?: boolean
}

const NOTHING = '∅'

/** Picks one of a short list. */
export function Select<Id extends string>(props: SelectProps<Id>) {
  const { label, isLabelHidden, description, error = null, choices, value, onChange, emptyText } = props
  const clearing = props.isClearable ? [{ id: NOTHING, text: emptyText }] : []
  return (
    <AriaSelect
      value={value}
      onChange={id => onChange(choices.find(choice => choice.id === id)?.id ?? null)}
      placeholder={emptyText}
      isDisabled={props.isDisabled ?? false}
      isInvalid={error !== null}
      className={classNames(fieldStyles.field)}
    >
      <FieldFrame
        label={label}
        isLabelHidden={isLabelHidden ?? false}
        description={description}
        error={error}
      >
        <Button className={classNames(fieldStyles.box, styles.button)}>
          <SelectValue className={classNames(styles.value)}>
            {({ defaultChildren, isPlaceholder }) =>
              isPlaceholder ? defaultChildren : choices.find(choice => choice.id === value)?.text
            }
          </SelectValue>
          <ChevronDown size={14} aria-hidden />
        </Button>
      </FieldFrame>
      <Popover className={classNames(popoverStyles.popover)} offset={4}>
        <ListBox className={classNames(popoverStyles.list)} items={[...clearing, ...choices]}>
          {choice => <ChoiceOption choice={choice} />}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}
