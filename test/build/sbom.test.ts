import { describe, expect, it } from 'vitest'
import { readLock, sbomOf } from '../../build/sbom.mjs'

const product = { name: 'throughline', version: '1.2.3', license: 'MIT' }
const integrity = `sha512-${Buffer.alloc(64, 0xab).toString('base64')}`
const lock = {
  packages: {
    'node_modules/@scope/one': { version: '1.0.0', license: 'ISC', integrity },
    'node_modules/two/node_modules/one': { version: '2.0.0', license: 'MIT', integrity },
    'node_modules/closed': { version: '1.0.0', license: 'GPL-3.0-only', integrity },
  },
}

describe('what the product is made of', () => {
  it('is the bundled packages with version, licence and checksum, and the runtime', () => {
    const { components } = sbomOf(product, ['node_modules/@scope/one'], lock, '45.4.1')
    expect(components).toMatchObject([
      {
        name: '@scope/one',
        version: '1.0.0',
        purl: 'pkg:npm/%40scope/one@1.0.0',
        licenses: [{ expression: 'ISC' }],
        hashes: [{ alg: 'SHA-512', content: 'ab'.repeat(64) }],
      },
      { name: 'electron', version: '45.4.1' },
    ])
  })

  it('names a package inside another by its own name', () => {
    const { components } = sbomOf(product, ['node_modules/two/node_modules/one'], lock, '45.4.1')
    expect(components[0]).toMatchObject({ name: 'one', version: '2.0.0' })
  })

  it('holds nothing whose licence nobody has allowed', () => {
    expect(() => sbomOf(product, ['node_modules/closed'], lock, '45.4.1')).toThrow('GPL-3.0-only')
  })

  it('holds nothing that the lock file does not know', () => {
    expect(() => sbomOf(product, ['node_modules/stray'], lock, '45.4.1')).toThrow('node_modules/stray')
  })

  it('can tell of everything that is locked', () => {
    expect(readLock().packages).toHaveProperty(['node_modules/react'])
  })
})
