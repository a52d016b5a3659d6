import { spawn } from 'node:child_process'
import { appBundles, ensureBuilt } from './bundle.mjs'
import { prepareDesktop } from './desktop.mjs'
import { lacksDisplay } from './display.mjs'
import { withoutNoise } from './noise.mjs'
import { ensurePackages } from './packages.mjs'
import { say } from './say.mjs'

/** Opens the app; what follows the command is passed on to it. */
export async function run(args) {
  await ensurePackages()
  const at = args.indexOf('--screenshot')
  if (at < 0 && lacksDisplay()) {
    say(
      'There is no display here: the window opens where nobody sees it. For a picture: npm start -- --screenshot FILE',
    )
  }
  const desktop = await prepareDesktop()
  await ensureBuilt(appBundles)
  if (at < 0) return await open(desktop, args)
  const { takeScreenshot } = await import('./screenshot.mjs')
  return await takeScreenshot(desktop, args[at + 1], args.toSpliced(at, 2))
}

/** Runs the app until its last window closes and answers with its exit code. */
export function open({ program, args, env }, more) {
  return new Promise((done, failed) => {
    const child = spawn(program, [...args, ...more], { env, stdio: ['inherit', 'inherit', 'pipe'] })
    withoutNoise(child.stderr, process.stderr)
    const stop = signal => child.kill(signal)
    process.on('SIGINT', stop).on('SIGTERM', stop).on('SIGHUP', stop)
    child.once('error', failed)
    child.once('close', (code, signal) => {
      process.off('SIGINT', stop).off('SIGTERM', stop).off('SIGHUP', stop)
      done(signal ? 130 : (code ?? 1))
    })
  })
}
