import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { freeLock } from '../../../electron/vault/free-lock.ts'

let profile = ''
let lock = ''

beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'throughline-lock-'))
  const store = join(profile, 'IndexedDB', 'app_bundle_0.indexeddb.leveldb')
  mkdirSync(store, { recursive: true })
  lock = join(store, 'LOCK')
})

it('takes away a lock that has become a folder', () => {
  mkdirSync(lock)
  freeLock(profile)
  expect(existsSync(lock)).toBe(false)
})

it('leaves a lock alone that is a file', () => {
  writeFileSync(lock, '')
  freeLock(profile)
  expect(existsSync(lock)).toBe(true)
})

it('has nothing to do in a new profile', () => {
  expect(() => freeLock(join(profile, 'new'))).not.toThrow()
})
