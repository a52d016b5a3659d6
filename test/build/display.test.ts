import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
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
      const socket = `/tmp/.X11-unix/X${words.toString().trim().slice(1)}`
      expect(existsSync(socket)).toBe(true)
      child.kill(signal)
      await expect.poll(() => existsSync(socket), { timeout: 10_000 }).toBe(false)
    },
  )
})
