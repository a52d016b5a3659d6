import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './places.mjs'

/**
 * npm sometimes drops the platform binaries of other systems from the lock file, which then installs on one system only.
 * Every optional dependency that an installed package declares must be in the lock at the version it asks for.
 */
export function lockProblems(manifest = manifestOfProject(), packages = lockedPackages()) {
  return [...unpinned(manifest), ...unlocked(manifest, packages), ...droppedBinaries(packages)]
}

export function manifestOfProject() {
  return readJson(join(root, 'package.json'))
}

export function lockedPackages() {
  return readJson(join(root, 'package-lock.json')).packages
}

function unpinned({ devDependencies, dependencies = {} }) {
  return Object.entries({ ...dependencies, ...devDependencies })
    .filter(([, version]) => !/^\d/.test(version))
    .map(([name, version]) => `package.json asks for ${name} at ${version}; name one exact version.`)
}

function unlocked({ devDependencies }, packages) {
  return Object.entries(devDependencies)
    .filter(([name, version]) => packages[`node_modules/${name}`]?.version !== version)
    .map(([name, version]) => `The lock file does not hold ${name} ${version}.`)
}

function droppedBinaries(packages) {
  return Object.keys(packages)
    .filter(path => path !== '' && existsSync(join(root, path, 'package.json')))
    .flatMap(path => {
      const { optionalDependencies = {} } = readJson(join(root, path, 'package.json'))
      return Object.keys(optionalDependencies)
        .filter(name => !isLocked(packages, path, name))
        .map(
          name =>
            `The lock file lacks ${name}, which ${path.slice('node_modules/'.length)} needs on some system.`,
        )
    })
}

/** A dependency is found beside the package or in any folder above it. */
function isLocked(packages, path, name) {
  const above = path.split('/node_modules/')
  const candidates = above.map((_, depth) => above.slice(0, above.length - depth).join('/node_modules/'))
  return [...candidates, ''].some(place => packages[join(place, 'node_modules', name)] !== undefined)
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}
