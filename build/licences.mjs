import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './places.mjs'

/** Terms under which a package may be used or shipped. */
const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
  'WTFPL',
  'Zlib',
])

/** Packages whose licence nobody has allowed, as npm recorded it in the lock file. */
export function licenceProblems() {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  return Object.entries(packages)
    .filter(([path, { license }]) => path !== '' && !isAllowed(license ?? 'none'))
    .map(
      ([path, { license }]) =>
        `${path} has the licence ${license ?? '(none named)'}, which is not on the list.`,
    )
}

/** Of alternatives one is enough; of joint terms all count. */
export function isAllowed(expression) {
  const bare = expression.replace(/[()]/g, '')
  return bare.split(' OR ').some(choice => choice.split(' AND ').every(term => allowed.has(term.trim())))
}
