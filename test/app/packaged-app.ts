import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, chownSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureDisplay } from '../../build/display.mjs'
import { packageApp } from '../../build/package.mjs'
import { canSandbox } from '../../build/sandbox.mjs'

const isRoot = process.getuid?.() === 0
// The user that owns nothing; root itself can have no sandbox.
const nobody = { uid: 65_534, gid: 65_534 }

/** The product as a person gets it, in a folder of its own, started by somebody who is not root. */
export class PackagedApp {
  readonly folder: string
  readonly program: string
  readonly isSandboxed: boolean
  readonly #room = mkdtempSync(join(tmpdir(), 'throughline-person-'))

  constructor(folder: string) {
    this.folder = folder
    this.program = join(folder, 'throughline')
    if (isRoot) {
      // As the installers do: the helper gives a sandbox where the system gives users no namespaces of their own.
      chmodSync(join(folder, 'chrome-sandbox'), 0o4755)
      chownSync(this.#room, nobody.uid, nobody.gid)
    }
    this.isSandboxed = isRoot || canSandbox(this.program)
  }

  /** A path in the person's own folder. */
  path(name: string): string {
    return join(this.#room, name)
  }

  /** Starts the program as this person. */
  start(args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
    const switches = this.isSandboxed ? [] : ['--no-sandbox']
    return spawn(this.program, [...args, ...switches], {
      cwd: this.#room,
      env: { ...process.env, HOME: this.#room, TMPDIR: this.#room, XDG_CONFIG_HOME: this.#room, ...env },
      stdio: ['ignore', 'pipe', 'ignore'],
      ...(isRoot ? nobody : {}),
    })
  }

  /** Starts the program and waits for its end. */
  run(
    args: readonly string[],
    env: NodeJS.ProcessEnv = {},
  ): Promise<{ status: number | null; said: string }> {
    const child = this.start(args, env)
    let said = ''
    child.stdout?.setEncoding('utf8').on('data', words => {
      said += words
    })
    // A helper process that is still starting may hold the pipe open after the app itself has ended.
    return new Promise(done => child.once('exit', status => setTimeout(() => done({ status, said }), 250)))
  }

  /** What the kernel says of every page's process: 2 is a process whose calls are filtered. */
  pageFilters(profile: string): readonly string[] {
    return readdirSync('/proc')
      .filter(name => /^\d+$/.test(name))
      .filter(pid => {
        const command = textOf(`/proc/${pid}/cmdline`)
        return command.includes('--type=renderer') && command.includes(profile)
      })
      .map(pid => /^Seccomp:\s*(\d)/m.exec(textOf(`/proc/${pid}/status`))?.[1] ?? 'gone')
  }
}

/** Packs the sources as they are into a new folder that everybody may read. */
export async function makePackagedApp(): Promise<{ output: string; app: PackagedApp }> {
  await ensureDisplay()
  const output = mkdtempSync(join(tmpdir(), 'throughline-package-'))
  chmodSync(output, 0o755)
  const { folder } = await packageApp(output, { mustBeRelease: false, targets: ['--dir'] })
  return { output, app: new PackagedApp(folder) }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    // The process ended while we looked.
    return ''
  }
}
