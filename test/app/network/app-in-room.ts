import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { appBundles, ensureBuilt } from '../../../build/bundle.mjs'
import { prepareDesktop } from '../../../build/desktop.mjs'
import { killTree, untilGone } from '../kill-tree.ts'
import { newProfile } from '../start-app.ts'
import { DevtoolsPipe } from './devtools-pipe.ts'
import type { Room } from './room.ts'
import { unguardedApp } from './unguarded-app.ts'

/** An app in the room, with its page. */
export interface AppInRoom {
  readonly page: DevtoolsPipe
  close(): Promise<void>
}

/** Starts the real app in the room; what follows its profile is passed on. */
export async function startInRoom(room: Room, args: readonly string[] = []): Promise<AppInRoom> {
  await ensureBuilt(appBundles)
  const { program, args: own, env } = await prepareDesktop()
  return await started(room, program, [...own, '--profile', newProfile(), ...args], env, 'app://bundle/')
}

/** Starts an app that guards nothing. */
export async function startUnguarded(room: Room): Promise<AppInRoom> {
  const { program, env } = await prepareDesktop()
  return await started(room, program, [unguardedApp()], env, 'file:')
}

async function started(
  room: Room,
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  address: string,
): Promise<AppInRoom> {
  // Whoever enters the room is its root, and root can have no sandbox.
  const app = room.start(program, ['--remote-debugging-pipe', '--no-sandbox', ...args], {
    env,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  })
  const page = new DevtoolsPipe(app)
  await page.drive(address)
  return { page, close: () => ended(app) }
}

async function ended(app: ChildProcess): Promise<void> {
  const gone = once(app, 'exit')
  const all = killTree(app.pid)
  await gone
  await untilGone(all)
}
