import { createHash } from 'node:crypto'
import { lstatSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import type { RuntimeRecord } from '../../electron/vault/runtime-record.ts'
import { newProfile, startApp } from './start-app.ts'
import { startBeside } from './start-beside.ts'
import { driveWorkshop } from './workshop-driver.ts'

const profile = newProfile()
const record = join(profile, 'runtime.json')
let worked: RuntimeRecord

beforeAll(async () => {
  const started = await startApp({ profile })
  const room = driveWorkshop(started.page)
  await started.page.getByRole('main').waitFor()
  await room.newWorkshop('Heat pumps')
  await room.capture('invention', 'Silent fan')
  await room.saved()
  await started.close()
  worked = JSON.parse(readFileSync(record, 'utf8'))
})

it.each<[string, (by: RuntimeRecord) => RuntimeRecord]>([
  ['a newer version of the app', by => ({ ...by, app: '99.1.0' })],
  ['newer tables in the database', by => ({ ...by, schema: by.schema + 1 })],
  ['a newer Chromium', by => ({ ...by, chromium: '999.0.1.2' })],
])('says so and changes nothing where %s has worked before', async (_, by) => {
  const newer = by(worked)
  writeFileSync(record, JSON.stringify(newer))
  const before = everyByteOf(profile)

  const { status, said } = await startBeside(profile)

  expect(status).toBe(1)
  expect(said).toContain('This version of Throughline is too old')
  expect(said).toContain(`last opened with Throughline ${newer.app} (Chromium ${newer.chromium})`)
  expect(said).toContain('Nothing was changed. Open them with the newer version.')
  expect(everyByteOf(profile)).toEqual(before)
})

it('opens the same workshops again once the newer version is not needed any more', async () => {
  writeFileSync(record, JSON.stringify(worked))
  const started = await startApp({ profile })
  const room = driveWorkshop(started.page)
  await started.page.getByRole('main').waitFor()
  await room.openWorkshop('Heat pumps')
  await expect.poll(() => room.titles('invention')).toEqual(['Silent fan'])
  await started.close()
})

it('remembers what has worked here before any page could open the database', async () => {
  const fresh = newProfile()
  const started = await startApp({ profile: fresh })
  expect(JSON.parse(readFileSync(join(fresh, 'runtime.json'), 'utf8'))).toEqual(worked)
  await started.kill()
})

/** Every entry of a folder by its path: what is in it, how long it is, and when it was written. */
function everyByteOf(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true }).map(String).toSorted()
  return Object.fromEntries(paths.map(path => [path, imprintOf(join(folder, path))]))
}

function imprintOf(path: string): string {
  const entry = lstatSync(path)
  if (entry.isDirectory()) return `folder, ${entry.mtimeMs}`
  const bytes = entry.isSymbolicLink() ? readlinkSync(path) : readFileSync(path)
  return `${createHash('sha256').update(bytes).digest('hex')}, ${entry.mtimeMs}`
}
