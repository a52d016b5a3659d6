import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElectronApplication, Page } from 'playwright-core'
import { appBundles, ensureBuilt } from '../../build/bundle.mjs'
import { prepareDesktop } from '../../build/desktop.mjs'
import { launch } from '../../build/launch.mjs'
import { askAgain } from './ask-again.ts'
import { killTree, treeOf, untilGone } from './kill-tree.ts'
import { contactedIn } from './net-log.ts'
import { watchPolicy } from './policy-violations.ts'
import { type Watch, watchPages } from './watch-pages.ts'

/** What a page is given to come to a state that is waited for, in ms: far more than even a busy machine needs. */
export const PATIENCE = 60_000

export interface AppOptions {
  /** A profile folder to use again; without it the app starts as on a new computer. */
  readonly profile?: string
  /** What a person would type after the program's name. */
  readonly args?: readonly string[]
  /** Width and height of what the first window shows, in CSS pixels. */
  readonly size?: readonly [width: number, height: number]
  /** True where the test tries what the content policy forbids; otherwise each violation fails the test. */
  readonly provokesPolicy?: boolean
}

/** The real app, built from the sources as they are, in a window of its own. */
export interface StartedApp extends Watch {
  readonly app: ElectronApplication
  readonly page: Page
  readonly profile: string
  /** Leaves as a person would. */
  close(): Promise<void>
  /** Ends every process of the app at once, as a power cut would. */
  kill(): Promise<void>
  /** Addresses and names that the whole program reached for, read from Chromium's own record; only after `close`. */
  contacted(): readonly string[]
}

/** Starts the app and waits until its first page has loaded. */
export async function startApp({
  profile = newProfile(),
  args = [],
  size,
  provokesPolicy = false,
}: AppOptions = {}): Promise<StartedApp> {
  const desktop = await prepareDesktop()
  await ensureBuilt(appBundles)
  const netLog = join(mkdtempSync(join(tmpdir(), 'throughline-net-')), 'net-log.json')
  const own = { ...desktop, args: [`--log-net-log=${netLog}`, ...desktop.args] }
  const app = await launch(own, ['--profile', profile, ...args])
  const main = app.process()
  askAgain(app)
  app.context().setDefaultTimeout(PATIENCE)
  const watch = watchPages(app)
  if (!provokesPolicy) await watchPolicy(app)
  const page = await app.firstWindow({ timeout: PATIENCE })
  if (size !== undefined) await resize(app, page, size)
  await page.waitForLoadState('load')
  return {
    ...watch,
    app,
    page,
    profile,
    close: () => closed(app, main),
    kill: () => killed(main),
    contacted: () => contactedIn(netLog),
  }
}

/** A folder for a profile of its own; two starts on the same one see the same workshops. */
export function newProfile(): string {
  return mkdtempSync(join(tmpdir(), 'throughline-profile-'))
}

async function resize(app: ElectronApplication, page: Page, [width, height]: readonly [number, number]) {
  await app.evaluate(({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.setContentSize(...to), [
    width,
    height,
  ] as const)
  await page.waitForFunction(to => innerWidth === to.width && innerHeight === to.height, { width, height })
}

/** Helper processes may write a moment longer than the app itself lives; whoever looks at its files waits for them too. */
async function closed(app: ElectronApplication, main: ChildProcess): Promise<void> {
  const all = treeOf(main.pid)
  await app.close()
  await untilGone(all)
}

async function killed(main: ChildProcess): Promise<void> {
  const hasEnded = main.exitCode !== null || main.signalCode !== null
  const ended = hasEnded ? Promise.resolve() : once(main, 'exit')
  const all = killTree(main.pid)
  await ended
  await untilGone(all)
}
