import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { App } from 'electron'

const NAME = /^throughline-command-(\d+)-/

/** Gives a command a profile of its own that nothing else uses and that goes with it. */
export function takeThrowawayProfile(app: App, place = tmpdir()): void {
  sweepProfiles(place)
  const profile = mkdtempSync(join(place, `throughline-command-${process.pid}-`))
  app.setPath('userData', profile)
  // The runtime may still be writing into it; the next command sweeps what stays.
  app.on('quit', () => given(() => rmSync(profile, { recursive: true, force: true })))
}

/** Takes away what earlier commands have left: the runtime writes a few settings of its own after the last moment in which we are asked. */
export function sweepProfiles(place: string): void {
  const left = given(() => readdirSync(place)) ?? []
  for (const name of left) {
    const [, process] = NAME.exec(name) ?? []
    if (process === undefined || isRunning(Number(process))) continue
    given(() => rmSync(join(place, name), { recursive: true, force: true }))
  }
}

/** What belongs to another user, or is being written, is neither seen nor taken away. */
function given<Answer>(ask: () => Answer): Answer | null {
  try {
    return ask()
  } catch {
    return null
  }
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0)
  } catch (problem) {
    // It runs, but belongs to another user.
    return problem instanceof Error && 'code' in problem && problem.code === 'EPERM'
  }
}
