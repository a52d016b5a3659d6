import { ChevronDown } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox'
import { Group } from 'react-aria-components/Group'
import { Input } from 'react-aria-components/Input'
import { ListBox } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import type { Choice } from './choice.ts'
import { ChoiceOption } from './choice-option.tsx'
import { classNames } from './class-names.ts'
import fieldStyles from './field.module.css'
import type { FieldTexts } from './field.tsx'
import { FieldFrame } from './field.tsx'
import popoverStyles from './popover.module.css'

interface ComboBoxProps<Id extends string> extends FieldTexts {
  readonly choices: readonly Choice<Id>[]
  readonly value: Id | null
  readonly onChange: (id: Id | null) => void
  /** When given, text that is none of the choices is handed on as it was typed. */
  readonly onText?: (text: string) => void
  readonly text?: string
  readonly onTyping?: (text: string) => void
  readonly emptyText: string
  readonly placeholder?: string
  readonly autoFocus?: boolean
}

/** Finds one of a long list by typing some letters of it. */
export function ComboBox<Id extends string>(props: ComboBoxProps<Id>) {
  const { label, isLabelHidden, description, error = null, choices, value, onChange, onText, text } = props
  return (
    <AriaComboBox
      defaultItems={choices}
      {...(onText ? { defaultInputValue: text ?? '' } : { value })}
      onChange={id => onChange(choices.find(choice => choice.id === id)?.id ?? null)}
      {...(props.onTyping ? { onInputChange: props.onTyping } : {})}
      allowsCustomValue={onText !== undefined}
      allowsEmptyCollection
      menuTrigger="focus"
      autoFocus={props.autoFocus ?? false}
      isInvalid={error !== null}
      className={classNames(fieldStyles.field)}
    >
      <FieldFrame
        label={label}
        isLabelHidden={isLabelHidden ?? false}
        description={description}
        error={error}
      >
        <Group className={classNames(fieldStyles.box)}>
          <Input
            placeholder={props.placeholder ?? ''}
            onBlur={event => onText?.(event.currentTarget.value)}
          />
          <Button className={classNames(fieldStyles.small)}>
            <ChevronDown size={14} aria-hidden />
          </Button>
        </Group>
      </FieldFrame>
      <Popover className={classNames(popoverStyles.popover)} offset={4}>
        <ListBox
          className={classNames(popoverStyles.list)}
          renderEmptyState={() => <div className={popoverStyles.nothing}>{props.emptyText}</div>}
        >
          {(choice: Choice<Id>) => <ChoiceOption choice={choice} />}
        </ListBox>
      </Popover>
    </AriaComboBox>
  )
}
