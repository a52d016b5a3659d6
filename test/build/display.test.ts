import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { isOnPath } from '../../build/linux-libraries.mjs'

const display = join(import.meta.dirname, '../../build/display.mjs')
const script = `
  const { ensureDisplay } = await import(${JSON.stringify(display)})
  await ensureDisplay()
  console.log(process.env.DISPLAY)
  setInterval(() => {}, 1000)
`

/** What tells the display of this number from a later one that takes its number; undefined while there is none. */
function displayAt(number: string): string | undefined {
  const socket = statSync(`/tmp/.X11-unix/X${number}`, { throwIfNoEntry: false })
  return socket && `${socket.ino} of ${socket.mtimeMs}`
}

describe.runIf(process.platform === 'linux' && isOnPath('Xvfb'))('a display that nobody sees', () => {
  let child: ChildProcess | undefined
  afterEach(() => void child?.kill('SIGKILL'))

  it.each(['SIGTERM', 'SIGKILL'] as const)(
    'ends with the program that wanted it, even by %s',
    async signal => {
      const { DISPLAY: _, WAYLAND_DISPLAY: __, ...env } = process.env
      const started = spawn(process.execPath, ['--input-type=module', '-e', script], {
        env,
        stdio: ['ignore', 'pipe', 'ignore'],
      })
      child = started
      const [words] = (await once(started.stdout, 'data')) as [Buffer]
      const number = words.toString().trim().slice(1)
      const shown = displayAt(number)
      expect(shown).toBeDefined()
      child.kill(signal)
      await expect.poll(() => displayAt(number)).not.toBe(shown)
    },
  )
})
