import type { ReactNode } from 'react'
import type { ButtonProps as AriaButtonProps } from 'react-aria-components/Button'
import { Button as AriaButton } from 'react-aria-components/Button'
import styles from './button.module.css'
import { classNames } from './class-names.ts'
import type { Keys } from './keys.ts'
import { Tooltip } from './tooltip.tsx'

interface IconButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children' | 'aria-label'> {
  /** What it does; read aloud, and shown as its tooltip. */
  readonly label: string
  readonly icon: ReactNode
  readonly keys?: Keys | undefined
  readonly size?: 'small' | 'normal'
}

/** A button without room for a word; the word is its tooltip. */
export function IconButton({ label, icon, keys, size = 'normal', ...rest }: IconButtonProps) {
  return (
    <Tooltip text={label} keys={keys}>
      <AriaButton {...rest} aria-label={label} className={classNames(styles.icon, styles[size])}>
        {icon}
      </AriaButton>
    </Tooltip>
  )
}
