import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import {
  admit,
  compareVersions,
  readRuntimeRecord,
  writeRuntimeRecord,
} from '../../../electron/vault/runtime-record.ts'

const today = { app: '1.4.0', chromium: '140.0.7339.41', schema: 1 }

it('admits anybody to a new profile', () => {
  expect(admit(today, null)).toEqual({ admitted: true, upgraded: false })
})

it('admits the build that was here last, and says that nothing changed', () => {
  expect(admit(today, today)).toEqual({ admitted: true, upgraded: false })
})

it('admits a newer build, and says that it is an upgrade', () => {
  expect(admit({ ...today, app: '1.10.0' }, today)).toEqual({ admitted: true, upgraded: true })
})

it.each([
  ['app', { ...today, app: '1.3.9' }],
  ['Chromium', { ...today, chromium: '130.0.6723.137' }],
  ['schema', { ...today, schema: 0 }],
])('refuses a build with an older %s', (_, running) => {
  expect(admit(running, today)).toEqual({ admitted: false, newest: today })
})

it('compares versions by number, not by letter', () => {
  expect(compareVersions('1.10.0', '1.9.9')).toBeGreaterThan(0)
  expect(compareVersions('2.0', '2.0.0')).toBe(0)
})

it('remembers what it wrote, and takes an unreadable record for none', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'throughline-profile-'))
  expect(readRuntimeRecord(profile)).toBeNull()
  writeRuntimeRecord(profile, today)
  expect(readRuntimeRecord(profile)).toEqual(today)
  await writeFile(join(profile, 'runtime.json'), '{"app":')
  expect(readRuntimeRecord(profile)).toBeNull()
})
