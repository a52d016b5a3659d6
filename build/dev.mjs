import { watch } from 'node:fs'
import { join } from 'node:path'
import { appBundles, ensureBuilt } from './bundle.mjs'
import { prepareDesktop } from './desktop.mjs'
import { launch } from './launch.mjs'
import { ensurePackages } from './packages.mjs'
import { root } from './places.mjs'
import { say } from './say.mjs'

/**
 * Opens the app and keeps it up to date while its sources change: pages reload, a change of the desktop part starts it
 * again. It is the real build under the real content policy: nothing works here that would not work for people.
 */
export async function run(args) {
  await ensurePackages()
  const desktop = await prepareDesktop()
  await ensureBuilt(appBundles)
  let app = await launch(desktop, args)
  app.once('close', isOver)
  for await (const folders of changes(['renderer', 'shared', 'electron'])) {
    if (!(await rebuilt())) continue
    if (folders.has('electron') || folders.has('shared')) {
      app.off('close', isOver)
      await app.close()
      app = await launch(desktop, args)
      app.once('close', isOver)
    } else {
      await Promise.all(app.windows().map(page => page.reload()))
    }
  }
}

/** Once the last window is closed, this command is over too. */
function isOver() {
  process.exit(0)
}

async function rebuilt() {
  try {
    await ensureBuilt(appBundles)
    return true
  } catch (problem) {
    say(`${problem.message}\nThe app stays as it was until this is repaired.`)
    return false
  }
}

/** The folders that changed, gathered until a fifth of a second is quiet (an editor writes several files at once). */
async function* changes(folders) {
  const changed = new Set()
  let wake = () => {}
  for (const folder of folders) {
    watch(join(root, folder), { recursive: true }, () => {
      changed.add(folder)
      wake()
    })
  }
  for (;;) {
    if (changed.size === 0) await new Promise(done => (wake = () => done(undefined)))
    await new Promise(done => setTimeout(done, 200))
    const seen = new Set(changed)
    changed.clear()
    yield seen
  }
}
