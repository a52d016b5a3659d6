import type { ReactElement } from 'react'
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components/Tooltip'
import { Kbd } from './kbd.tsx'
import type { Keys } from './keys.ts'
import styles from './tooltip.module.css'

interface TooltipProps {
  readonly text: string
  readonly keys?: Keys | undefined
  /** One control of this kit. */
  readonly children: ReactElement
}

/** A few words about a control, on pointing and on focus. */
export function Tooltip({ text, keys, children }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      {children}
      <AriaTooltip className={styles.tooltip ?? ''} offset={6}>
        {text}
        {keys !== undefined && <Kbd keys={keys} plain />}
      </AriaTooltip>
    </TooltipTrigger>
  )
}
