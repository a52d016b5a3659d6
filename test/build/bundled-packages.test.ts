import { expect, it } from 'vitest'
import { packageOf } from '../../build/bundled-packages.mjs'

it.each([
  ['/here/node_modules/react/index.js', 'node_modules/react'],
  ['/here/node_modules/@scope/one/lib/a.js?worker', 'node_modules/@scope/one'],
  ['/here/node_modules/two/node_modules/@scope/one/a.js', 'node_modules/two/node_modules/@scope/one'],
  ['\0/here/node_modules/react/index.js?commonjs', 'node_modules/react'],
  ['../node_modules/font/files/latin.woff2', 'node_modules/font'],
  ['C:\\here\\node_modules\\react\\index.js', 'node_modules/react'],
])('the file %s comes from %s', (file, path) => {
  expect(packageOf(file)).toBe(path)
})

it('knows our own files', () => {
  expect(packageOf('/here/shared/map/link.ts')).toBe(null)
})
