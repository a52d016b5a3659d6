import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isAllowed } from './licences.mjs'
import { root } from './places.mjs'
import { CannotGoOn } from './say.mjs'

/** What the product is made of, in CycloneDX 1.5: the bundled packages as the lock file knows them, and the runtime. */
export function sbomOf({ name, version, license }, paths, lock, runtimeVersion) {
  const product = {
    type: 'application',
    'bom-ref': `${name}@${version}`,
    name,
    version,
    licenses: [{ expression: license }],
  }
  const components = [...paths.map(path => componentOf(path, lock.packages[path])), runtimeOf(runtimeVersion)]
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: product },
    components,
    dependencies: [{ ref: product['bom-ref'], dependsOn: components.map(one => one['bom-ref']) }],
  }
}

/** The lock file that npm installed from. */
export function readLock() {
  return JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
}

function componentOf(path, locked) {
  if (locked === undefined) throw new CannotGoOn(`${path} is bundled, but the lock file does not know it.`)
  const { version, license = '', integrity = '' } = locked
  if (!isAllowed(license))
    throw new CannotGoOn(
      `${path} is bundled, but its licence ${license || '(none named)'} is not on the list.`,
    )
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version,
    purl,
    licenses: [{ expression: license }],
    hashes: hashesOf(integrity),
  }
}

function hashesOf(integrity) {
  const [kind, digest] = integrity.split('-')
  return kind === 'sha512' ? [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }] : []
}

function runtimeOf(version) {
  const purl = `pkg:github/electron/electron@v${version}`
  return {
    type: 'framework',
    'bom-ref': purl,
    name: 'electron',
    version,
    purl,
    licenses: [{ expression: 'MIT' }],
  }
}
