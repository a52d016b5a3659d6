import type { WebContents } from 'electron'
import type { EventOf } from '../../shared/bridge/contract.ts'
import type { EventName } from '../../shared/bridge/names.ts'

/** Tells a page something unasked. */
export function tell<Name extends EventName>(page: WebContents, name: Name, value: EventOf<Name>): void {
  if (!page.isDestroyed()) page.send(name, value)
}
