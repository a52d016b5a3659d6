import { existsSync } from 'node:fs'
import { appBundles, ensureBuilt } from './bundle.mjs'
import { bundles } from './bundles.mjs'
import { ensurePackages } from './packages.mjs'

/** The command line from a checkout; all but the answer goes to standard error. */
export async function run(args) {
  await ensurePackages()
  if (needsDesktop(args)) return await onDesktop(args)
  await ensureBuilt([bundles.commandLine])
  // Runs in this very process: a second one would cost more than the answer does.
  process.argv = [process.execPath, bundles.commandLine.output, ...args]
  await import(bundles.commandLine.output)
  return process.exitCode
}

/** A window is wanted by no command at all or by a file to open, and a PDF is printed from a page. */
function needsDesktop([first, ...rest]) {
  if (first === undefined || first === '--profile' || first.startsWith('--profile=')) return true
  return (
    existsSync(first) ||
    (first === 'export' && rest.some(word => word === '--pdf' || word.startsWith('--pdf=')))
  )
}

async function onDesktop(args) {
  const [{ prepareDesktop }, { open }] = await Promise.all([import('./desktop.mjs'), import('./start.mjs')])
  const desktop = await prepareDesktop()
  await ensureBuilt(appBundles)
  return await open(desktop, args)
}
