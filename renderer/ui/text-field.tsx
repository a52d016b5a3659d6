import { Input } from 'react-aria-components/Input'
import { classNames } from './class-names.ts'
import styles from './field.module.css'
import { TypedText, type TypedTextProps } from './typed-text.tsx'

export interface TextFieldProps extends TypedTextProps {
  readonly placeholder?: string
}

/** One line of text; Enter commits it. */
export function TextField({ placeholder = '', ...text }: TextFieldProps) {
  const control = <Input className={classNames(styles.input)} placeholder={placeholder} />
  return <TypedText {...text} commitsOnEnter control={control} />
}
