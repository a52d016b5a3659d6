import { appendFileSync, mkdtempSync, readFileSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { quietly } from '../../build/command.mjs'

const STEP = 16 * 1024

/** A real file system of a few megabytes. */
export interface SmallDisk {
  readonly folder: string
  /** Lets somebody else's file take all but so many bytes. */
  fillUpTo(left: number): void
  /** Takes that file away again. */
  makeRoom(): void
  /** Free bytes. */
  room(): number
  remove(): void
}

/** Mounts a disk of so many bytes; on Linux as root, or where `sudo` asks for no password. */
export function smallDisk(bytes: number): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-small-disk-'))
  asRoot('mount', ['-t', 'tmpfs', '-o', `size=${bytes},mode=700,uid=${process.getuid?.()}`, 'tmpfs', folder])
  const other = join(folder, 'film.mkv')
  const room = () => {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize
  }
  return {
    folder,
    room,
    fillUpTo(left) {
      rmSync(other, { force: true })
      // Others write at the same time, so it goes in small steps and may come to its end before its time.
      const step = Buffer.alloc(STEP, 1)
      try {
        while (room() >= left + STEP) appendFileSync(other, step)
      } catch (problem) {
        if (!(problem instanceof Error && 'code' in problem && problem.code === 'ENOSPC')) throw problem
      }
    },
    makeRoom: () => rmSync(other),
    remove() {
      asRoot('umount', ['--lazy', folder])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function asRoot(tool: string, args: readonly string[]): void {
  const [program, all] = process.getuid?.() === 0 ? [tool, args] : ['sudo', ['-n', tool, ...args]]
  const { code, err } = quietly(program, [...all])
  if (code === 0) return
  throw new Error(
    `A disk can only be filled where a small one may be mounted. Run this test on Linux as root (in a container with CAP_SYS_ADMIN), or let sudo run ${tool} without a password.\n${err}`,
  )
}

/** The text of a file, or nothing where there is none. */
export function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
