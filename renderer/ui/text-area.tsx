import { TextArea as AriaTextArea } from 'react-aria-components/TextArea'
import { classNames } from './class-names.ts'
import styles from './field.module.css'
import type { TextFieldProps } from './text-field.tsx'
import { TypedText } from './typed-text.tsx'

interface TextAreaProps extends TextFieldProps {
  readonly rows?: number
}

/** Text over several lines. */
export function TextArea({ placeholder = '', rows = 3, ...text }: TextAreaProps) {
  const look = classNames(styles.input, styles.area)
  return (
    <TypedText
      {...text}
      commitsOnEnter={false}
      control={<AriaTextArea className={look} placeholder={placeholder} rows={rows} />}
    />
  )
}
