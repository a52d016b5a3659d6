import type { SwitchProps as AriaSwitchProps } from 'react-aria-components/Switch'
import { Switch as AriaSwitch } from 'react-aria-components/Switch'
import { classNames } from './class-names.ts'
import styles from './toggle.module.css'

interface SwitchProps extends Omit<AriaSwitchProps, 'className' | 'style' | 'children'> {
  readonly label: string
}

/** Turns something on or off at once. */
export function Switch({ label, ...rest }: SwitchProps) {
  return (
    <AriaSwitch {...rest} className={classNames(styles.toggle)}>
      <span className={styles.groove} aria-hidden>
        <span className={styles.knob} />
      </span>
      {label}
    </AriaSwitch>
  )
}
