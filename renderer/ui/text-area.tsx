import type { KeyboardEvent } from 'react'
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea'
import { TextField as AriaTextField } from 'react-aria-components/TextField'
import { classNames } from './class-names.ts'
import styles from './field.module.css'
import { FieldFrame } from './field.tsx'
import type { TextFieldProps } from './text-field.tsx'
import { useDraft } from './use-draft.ts'

interface TextAreaProps extends TextFieldProps {
  readonly rows?: number
}

/** Text over several lines. */
export function TextArea(props: TextAreaProps) {
  const {
    label,
    isLabelHidden,
    description,
    error = null,
    value,
    placeholder,
    onCommit,
    typing,
    rows,
    ...rest
  } = props
  const draft = useDraft(value, onCommit, typing)
  const keys = (event: KeyboardEvent) => {
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
        <AriaTextArea
          className={classNames(styles.input, styles.area)}
          placeholder={placeholder ?? ''}
          rows={rows ?? 3}
        />
      </FieldFrame>
    </AriaTextField>
  )
}
