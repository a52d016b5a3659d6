import { readFileSync, realpathSync, statfsSync } from 'node:fs'
import type { SharedPlace } from '../../shared/bridge/shared-place.ts'
import { networkOf, typeIn } from './network-folders.ts'
import { syncedBy } from './synced-folders.ts'

/** Tells why a folder is a poor place for workshops; null for one that only this computer writes to. */
export function sharedPlaceOf(folder: string): SharedPlace | null {
  const real = given(() => realpathSync(folder)) ?? folder
  const network = networkOf(
    real,
    given(() => typeIn(readFileSync('/proc/self/mountinfo', 'utf8'), real)),
    // On a Mac the number says something else on each of its versions.
    process.platform === 'linux' ? (given(() => statfsSync(real).type) ?? 0) : 0,
  )
  if (network !== null) return { by: 'network', name: network, folder }
  const service = syncedBy(folder) ?? syncedBy(real)
  return service === null ? null : { by: 'sync', name: service, folder }
}

/** What a system does not tell is no reason to warn. */
function given<Answer>(ask: () => Answer): Answer | null {
  try {
    return ask()
  } catch {
    return null
  }
}
