import { readFileSync } from 'node:fs'

/** Ends a process and all that it started, without warning, by their numbers. */
export function killTree(pid: number): void {
  for (const one of [pid, ...descendants(pid)]) {
    try {
      process.kill(one, 'SIGKILL')
    } catch {
      // It ended by itself in the meantime.
    }
  }
}

/** Linux tells who started whom; elsewhere the others end with the first. */
function descendants(pid: number): number[] {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
      .split(' ')
      .filter(Boolean)
      .map(Number)
    return children.flatMap(child => [child, ...descendants(child)])
  } catch {
    return []
  }
}
