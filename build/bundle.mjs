import { recordPackages, watchPackages } from './bundled-packages.mjs'
import { bundles } from './bundles.mjs'
import { inProduction } from './in-production.mjs'
import { CannotGoOn, say } from './say.mjs'
import { fingerprint, isFresh, markFresh } from './stale.mjs'

/** Everything the app needs to open. */
export const appBundles = [bundles.pages, bundles.main, bundles.preload]

/** Builds those of the bundles whose sources have changed since they were last built. */
export async function ensureBuilt(wanted) {
  const stale = wanted.filter(bundle => !isFresh(bundle))
  if (stale.length === 0) return
  say(`Building ${stale.map(bundle => bundle.name).join(', ')} …`)
  const { build } = await import('vite')
  for (const bundle of stale) {
    const print = fingerprint(bundle.inputs)
    await run(build, bundle)
    markFresh(bundle.name, print)
  }
}

async function run(build, bundle) {
  const { plugin, seen } = watchPackages()
  const config = bundle.config()
  const watched = {
    ...config,
    plugins: [...(config.plugins ?? []), plugin()],
    worker: { ...config.worker, plugins: () => [plugin()] },
  }
  try {
    await inProduction(() => build({ configFile: false, logLevel: 'error', mode: 'production', ...watched }))
    recordPackages(bundle.name, seen)
  } catch (problem) {
    throw new CannotGoOn(`The bundle “${bundle.name}” does not build.\n${problem.message ?? problem}`)
  }
}
