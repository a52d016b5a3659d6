import type { ReactNode } from 'react'

/** One of several things to pick from. */
export interface Choice<Id extends string = string> {
  readonly id: Id
  readonly text: string
  readonly note?: string
  readonly icon?: ReactNode
}
