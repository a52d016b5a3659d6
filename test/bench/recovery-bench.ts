import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startApp } from '../app/start-app.ts'
import { recoveryTime } from '../app/torture/recovery-time.ts'
import { seedProfile } from '../app/torture/seed-profile.ts'
import { type BenchRow, median } from './bench-row.ts'

const RUNS = 7
const RECORDS = 5_000
const MANY = 20_000
const BUDGET = '<= 2000'

/** How much longer a start takes after a power cut, with the database still there and without it. */
export async function recoveryBench(): Promise<BenchRow[]> {
  const { profile } = await seedProfile(RECORDS)
  const large = await seedProfile(MANY)
  const rebuilt = await times(profile, true)
  return [
    { name: 'rebuilding 5,000 records, median', median: median(rebuilt), unit: 'ms', budget: BUDGET },
    { name: 'rebuilding 5,000 records, worst', median: Math.max(...rebuilt), unit: 'ms', budget: BUDGET },
    await renewal('5,000', profile),
    await renewal('20,000', large.profile),
  ]
}

async function renewal(records: string, profile: string): Promise<BenchRow> {
  const renewed = median(await times(profile, false))
  return { name: `${records} records after a power cut`, median: renewed, unit: 'ms', budget: BUDGET }
}

async function times(profile: string, isLost: boolean): Promise<readonly number[]> {
  const waits: number[] = []
  for (let run = 0; run < RUNS; run += 1) waits.push(await timeOf(profile, isLost))
  return waits
}

/** The time a start needs for its database alone, on a copy of a profile; where it is lost it is removed first. */
async function timeOf(from: string, isLost: boolean): Promise<number> {
  const profile = await mkdtemp(join(tmpdir(), 'throughline-rebuilt-'))
  await cp(from, profile, { recursive: true })
  if (isLost) await rm(join(profile, 'IndexedDB'), { recursive: true })
  const { page, close } = await startApp({ profile })
  await page.getByRole('main').waitFor()
  if (isLost) await page.getByText('Brought back from the safety copy').waitFor()
  const time = await recoveryTime(page)
  await close()
  await rm(profile, { recursive: true, force: true })
  return time
}
