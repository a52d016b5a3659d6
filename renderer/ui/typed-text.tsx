import type { KeyboardEvent, ReactNode } from 'react'
import type { TextFieldProps as AriaTextFieldProps } from 'react-aria-components/TextField'
import { TextField as AriaTextField } from 'react-aria-components/TextField'
import { classNames } from './class-names.ts'
import styles from './field.module.css'
import type { FieldTexts } from './field.tsx'
import { FieldFrame } from './field.tsx'
import { type Typing, useDraft } from './use-draft.ts'

export interface TypedTextProps
  extends FieldTexts,
    Omit<AriaTextFieldProps, 'className' | 'style' | 'children' | 'value' | 'defaultValue' | 'isInvalid'> {
  readonly value: string
  /** The text as it stands when the person leaves the field or commits it by a key; Escape takes it back. */
  readonly onCommit?: (text: string) => void
  /** Who holds what is typed until it is taken, where that is not the field itself. */
  readonly typing?: Typing
}

interface ControlledProps extends TypedTextProps {
  readonly commitsOnEnter: boolean
  /** What is typed into. */
  readonly control: ReactNode
}

/** Text that is a draft until the person leaves it. */
export function TypedText(props: ControlledProps) {
  const {
    label,
    isLabelHidden,
    description,
    error = null,
    value,
    onCommit,
    typing,
    commitsOnEnter,
    control,
    ...rest
  } = props
  const draft = useDraft(value, onCommit, typing)
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && commitsOnEnter) draft.commit()
    if (event.key === 'Escape') draft.revert()
  }
  const text = onCommit
    ? { value: draft.text, onChange: draft.write, onBlur: draft.commit, onKeyDown: keys }
    : { value }
  return (
    <AriaTextField {...rest} {...text} isInvalid={error !== null} className={classNames(styles.field)}>
      <FieldFrame
        label={label}
        isLabelHidden={isLabelHidden ?? false}
        description={description}
        error={error}
      >
        {control}
      </FieldFrame>
    </AriaTextField>
  )
}
