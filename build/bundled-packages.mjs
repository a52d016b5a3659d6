import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { dist } from './places.mjs'
import { CannotGoOn } from './say.mjs'

/** Notes which packages a bundle takes anything from: a Vite plugin, and what it has seen. */
export function watchPackages() {
  const seen = new Set()
  const note = file => {
    const path = packageOf(file)
    if (path !== null) seen.add(path)
  }
  const plugin = () => ({
    name: 'watch-packages',
    generateBundle(_, bundle) {
      for (const part of Object.values(bundle)) {
        for (const file of part.moduleIds ?? part.originalFileNames ?? []) note(file)
      }
    },
  })
  return { plugin, seen }
}

/** The package that a file belongs to, as the lock file calls it; null for a file of ours. */
export function packageOf(file) {
  const path = file.replace(/^\0/, '').split('?')[0].replaceAll('\\', '/')
  return /node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? null
}

export function recordPackages(bundle, seen) {
  const file = recordOf(bundle)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify(inOrder(seen), null, 2))
}

/** The packages inside these bundles, by their path in the lock file. */
export function packagesIn(bundles) {
  const found = bundles.flatMap(({ name }) => {
    const file = recordOf(name)
    if (!existsSync(file))
      throw new CannotGoOn(`Nothing says what the bundle “${name}” holds. Delete dist and try again.`)
    return JSON.parse(readFileSync(file, 'utf8'))
  })
  return inOrder(new Set(found))
}

function recordOf(name) {
  return join(dist, 'built', `${name}.packages.json`)
}

function inOrder(paths) {
  return [...paths].sort((a, b) => (a < b ? -1 : 1))
}
