import type { OpenedFile } from '../../shared/bridge/contract.ts'
import type { DesktopFault } from '../../shared/bridge/desktop-fault.ts'
import type { Result } from '../../shared/lang/result.ts'
import { ok } from '../../shared/lang/result.ts'
import { readLimited } from './read-limited.ts'

/** Files the app was asked to open from outside, each taken by a page once, in the order they came. */
export class FilesToOpen {
  readonly #paths: string[] = []

  add(path: string): void {
    this.#paths.push(path)
  }

  /** The next file; null when none waits. */
  async take(): Promise<Result<OpenedFile | null, DesktopFault>> {
    const path = this.#paths.shift()
    return path === undefined ? ok(null) : await readLimited(path)
  }
}
