import { Check, Minus } from 'lucide-react'
import type { CheckboxProps as AriaCheckboxProps } from 'react-aria-components/Checkbox'
import { Checkbox as AriaCheckbox } from 'react-aria-components/Checkbox'
import { classNames } from './class-names.ts'
import styles from './toggle.module.css'
import { VisuallyHidden } from './visually-hidden.tsx'

interface CheckboxProps extends Omit<AriaCheckboxProps, 'className' | 'style' | 'children'> {
  readonly label: string
  readonly isLabelHidden?: boolean
}

/** Takes something in or leaves it out. */
export function Checkbox({ label, isLabelHidden = false, ...rest }: CheckboxProps) {
  return (
    <AriaCheckbox {...rest} className={classNames(styles.toggle)}>
      {({ isIndeterminate }) => (
        <>
          <span className={styles.tick} aria-hidden>
            {isIndeterminate ? <Minus size={12} strokeWidth={3} /> : <Check size={12} strokeWidth={3} />}
          </span>
          {isLabelHidden ? <VisuallyHidden>{label}</VisuallyHidden> : label}
        </>
      )}
    </AriaCheckbox>
  )
}
