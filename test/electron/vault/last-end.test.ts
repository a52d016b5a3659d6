import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { markCleanEnd, takeLastEnd } from '../../../electron/vault/last-end.ts'

const newProfile = () => mkdtempSync(join(tmpdir(), 'throughline-end-'))

function usedProfile(): string {
  const profile = newProfile()
  const store = join(profile, 'IndexedDB', 'app_bundle_0.indexeddb.leveldb')
  mkdirSync(store, { recursive: true })
  writeFileSync(join(store, '000003.log'), 'what was written')
  return profile
}

it('knows a clean end by its mark, and only once', () => {
  const profile = usedProfile()
  markCleanEnd(profile)
  expect(takeLastEnd(profile)).toBe('clean')
  expect(takeLastEnd(profile)).toBe('cut-short')
})

it('takes an end that nobody marked for cut short', () => {
  expect(takeLastEnd(usedProfile())).toBe('cut-short')
})

it('has nothing to fear in a profile without a database', () => {
  expect(takeLastEnd(newProfile())).toBe('clean')
})

it('marks no end where the files of the database cannot be brought to the disk', () => {
  const profile = newProfile()
  writeFileSync(join(profile, 'IndexedDB'), 'no folder')
  markCleanEnd(profile)
  expect(takeLastEnd(profile)).toBe('cut-short')
})
