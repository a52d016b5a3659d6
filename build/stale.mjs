import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { dist, root } from './places.mjs'

/** What was there when a bundle was built: names, sizes and times of everything it may be made from. */
export function fingerprint(inputs) {
  const hash = createHash('sha256')
  for (const file of inputs.flatMap(input => filesIn(resolve(root, input)))) {
    const { size, mtimeMs } = statSync(file)
    hash.update(`${relative(root, file)} ${size} ${mtimeMs}\n`)
  }
  return hash.digest('hex')
}

export function isFresh({ name, output, inputs }) {
  const stamp = stampOf(name)
  return existsSync(output) && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint(inputs)
}

/** Remembers the inputs as they were before the build began, so that an edit during it is not missed. */
export function markFresh(name, print) {
  mkdirSync(dirname(stampOf(name)), { recursive: true })
  writeFileSync(stampOf(name), print)
}

function stampOf(name) {
  return join(dist, 'built', name)
}

function filesIn(path) {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [path]
  return readdirSync(path, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(entry => (entry.isDirectory() ? filesIn(join(path, entry.name)) : [join(path, entry.name)]))
}
