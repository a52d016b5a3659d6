import { join } from 'node:path'
import { appBundles, ensureBuilt } from './bundle.mjs'
import { bundles } from './bundles.mjs'
import { visibly } from './command.mjs'
import { prepareDesktop } from './desktop.mjs'
import { ensurePackages } from './packages.mjs'
import { root } from './places.mjs'

/** Measures the app against its budgets and prints the numbers; it judges nothing. */
export async function run(args) {
  await ensurePackages()
  await prepareDesktop()
  await ensureBuilt([...appBundles, bundles.commandLine])
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
  return await visibly(
    process.execPath,
    [vitest, 'run', '--config', 'test/bench/vitest.config.ts', ...args],
    {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  )
}
