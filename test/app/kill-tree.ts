import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'

const LOOK_AGAIN_MS = 10
const LOOKS = 1_000

/** Ends a process and all that it started, without warning, by their numbers; answers with these. */
export function killTree(pid: number | undefined): readonly number[] {
  const all = treeOf(pid)
  for (const one of all) {
    try {
      process.kill(one, 'SIGKILL')
    } catch {
      // It ended by itself in the meantime.
    }
  }
  return all
}

/** A process and all that it started. */
export function treeOf(pid: number | undefined): readonly number[] {
  return pid === undefined ? [] : [pid, ...descendants(pid)]
}

/** Waits until none of these processes runs any more; goes on after ten seconds where one of them stays. */
export async function untilGone(pids: readonly number[]): Promise<void> {
  for (let look = 0; look < LOOKS && pids.some(isRunning); look += 1) await wait(LOOK_AGAIN_MS)
}

/** What has ended and is only kept until somebody asks how does not run. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch {
    return false
  }
  return process.platform !== 'linux' || /^State:\s*[^ZX\s]/m.test(textOf(`/proc/${pid}/status`))
}

/** Linux tells which thread started whom; elsewhere the others end with the first. */
function descendants(pid: number): number[] {
  const children = threadsOf(pid)
    .flatMap(thread => textOf(`/proc/${pid}/task/${thread}/children`).split(' '))
    .filter(Boolean)
    .map(Number)
  return children.flatMap(child => [child, ...descendants(child)])
}

function threadsOf(pid: number): readonly string[] {
  try {
    return readdirSync(`/proc/${pid}/task`)
  } catch {
    return []
  }
}

/** A process may end while it is looked at. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
