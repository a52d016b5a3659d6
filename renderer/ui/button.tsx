import type { ReactNode } from 'react'
import type { ButtonProps as AriaButtonProps } from 'react-aria-components/Button'
import { Button as AriaButton } from 'react-aria-components/Button'
import styles from './button.module.css'
import { classNames } from './class-names.ts'
import { Kbd } from './kbd.tsx'
import type { Keys } from './keys.ts'

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  readonly children: ReactNode
  /** Primary is ink, once a screen; outlined is the usual one; quiet has no edge until pointed at. */
  readonly look?: 'primary' | 'outlined' | 'quiet'
  readonly tone?: 'plain' | 'serious'
  readonly size?: 'small' | 'normal' | 'tall'
  readonly icon?: ReactNode
  readonly keys?: Keys
}

/** Does one thing; its text is a verb. */
export function Button(props: ButtonProps) {
  const { children, look = 'outlined', tone = 'plain', size = 'normal', icon, keys, ...rest } = props
  return (
    <AriaButton
      {...rest}
      className={classNames(styles.button, styles[look], styles[size], tone === 'serious' && styles.serious)}
    >
      {icon}
      <span className={styles.text}>{children}</span>
      {keys !== undefined && <Kbd keys={keys} plain />}
    </AriaButton>
  )
}
