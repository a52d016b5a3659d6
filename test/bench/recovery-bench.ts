import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startApp } from '../app/start-app.ts'
import { recoveryTime } from '../app/torture/recovery-time.ts'
import { seedProfile } from '../app/torture/seed-profile.ts'
import { type BenchRow, median } from './bench-row.ts'

const RUNS = 7
const RECORDS = 5_000

/** How much longer a start takes when the whole database is gone and has to be rebuilt from the vault. */
export async function recoveryBench(): Promise<BenchRow[]> {
  const { profile } = await seedProfile(RECORDS)
  const waits: number[] = []
  for (let run = 0; run < RUNS; run += 1) waits.push(await rebuildTime(profile))
  return [
    { name: 'rebuilding 5,000 records, median', median: median(waits), unit: 'ms', budget: '<= 2000' },
    { name: 'rebuilding 5,000 records, worst', median: Math.max(...waits), unit: 'ms', budget: '<= 2000' },
  ]
}

/** The time a start needs for rebuilding alone, on a copy of a profile whose database is removed first. */
export async function rebuildTime(from: string): Promise<number> {
  const profile = await mkdtemp(join(tmpdir(), 'throughline-rebuilt-'))
  await cp(from, profile, { recursive: true })
  await rm(join(profile, 'IndexedDB'), { recursive: true })
  const { page, close } = await startApp({ profile })
  await page.getByText('Brought back from the safety copy').waitFor()
  const time = await recoveryTime(page)
  await close()
  await rm(profile, { recursive: true, force: true })
  return time
}
