import { Dexie } from 'dexie'
import type { DesktopFault } from '../../shared/bridge/desktop-fault.ts'

/** The vault did not do what it was asked. */
export class VaultRefusal extends Error {
  readonly fault: DesktopFault

  constructor(fault: DesktopFault) {
    super(`The vault answered: ${fault}`)
    this.fault = fault
  }
}

/** True when something was not written because there is no room for it, on the disk or in what the browser may use of it. */
export function isDiskFull(error: unknown): boolean {
  if (error instanceof VaultRefusal) return error.fault === 'disk-full'
  return error instanceof Dexie.DexieError && (error.inner?.name ?? error.name) === 'QuotaExceededError'
}
