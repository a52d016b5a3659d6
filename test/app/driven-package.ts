import { once } from 'node:events'
import { constants, cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { expect } from 'vitest'
import { killTree, untilGone } from './kill-tree.ts'
import { PackagedApp } from './packaged-app.ts'
import { PATIENCE } from './start-app.ts'

/**
 * The same package with one difference: it does not know the switch that it refuses to start with, so that a test can
 * drive it over the DevTools port.
 */
export function drivable({ folder }: PackagedApp): PackagedApp {
  const copy = `${folder}-driven`
  cpSync(folder, copy, { recursive: true, mode: constants.COPYFILE_FICLONE })
  const archive = join(copy, 'resources', 'app.asar')
  const packed = readFileSync(archive, 'latin1')
  // As long as before: the archive counts where each file begins.
  const opened = packed.replaceAll('remote-debugging-port', 'remote-debugging-xxxx')
  if (opened === packed) throw new Error('The packed app no longer names the switch that it refuses')
  writeFileSync(archive, opened, 'latin1')
  return new PackagedApp(copy)
}

/** The first page of a started package; `kill` ends every process of it at once, as a power cut would. */
export interface DrivenPackage {
  readonly page: Page
  kill(): Promise<void>
}

/** Starts a drivable package on a profile and waits for its library. */
export async function drivePackage(app: PackagedApp, profile: string): Promise<DrivenPackage> {
  const child = app.start(['--profile', profile, '--remote-debugging-port=0'])
  const ended = once(child, 'exit')
  const kill = async () => {
    const all = killTree(child.pid)
    await ended
    await untilGone(all)
  }
  try {
    const address = `http://127.0.0.1:${await portIn(profile)}`
    const browser = await chromium.connectOverCDP(address, { timeout: PATIENCE })
    const [context] = browser.contexts()
    if (context === undefined) throw new Error('The packed app cannot be driven')
    context.setDefaultTimeout(PATIENCE)
    // The port is there before the window is.
    const page = context.pages()[0] ?? (await context.waitForEvent('page'))
    await page.getByRole('heading', { name: 'Workshops' }).waitFor()
    return { page, kill }
  } catch (problem) {
    await kill()
    throw problem
  }
}

/** Chromium writes the port it has chosen into the profile. */
async function portIn(profile: string): Promise<string> {
  const file = join(profile, 'DevToolsActivePort')
  const read = () => /^\d+(?=\n.)/.exec(existsSync(file) ? readFileSync(file, 'utf8') : '')?.[0]
  await expect.poll(read).toBeDefined()
  return read() ?? ''
}
