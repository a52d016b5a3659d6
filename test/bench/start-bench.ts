import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeWorkshop } from '../../shared/workshop/write-workshop.ts'
import { startApp } from '../app/start-app.ts'
import { type BenchRow, median } from './bench-row.ts'
import { largeMap } from './large-map.ts'

const RUNS = 7
const ROOM = { inventions: 30, benefits: 12, pitches: 18, links: 80 }

/** How long a person waits for the window, and a script for the answer of a whole process. */
export async function startBench(): Promise<BenchRow[]> {
  const starts: number[] = []
  for (let run = 0; run < RUNS; run++) starts.push(await startToUsable())
  const file = join(mkdtempSync(join(tmpdir(), 'throughline-bench-')), 'room.throughline.json')
  writeFileSync(file, writeWorkshop(largeMap(ROOM)))
  const answers = Array.from({ length: RUNS }, () => analyseProcess(file))
  return [
    {
      name: 'start to usable (the driver’s part included)',
      median: median(starts),
      unit: 'ms',
      budget: '<= 1500',
    },
    {
      name: 'throughline analyse, 60 cards, whole process',
      median: median(answers),
      unit: 'ms',
      budget: '< 1000',
    },
  ]
}

async function startToUsable(): Promise<number> {
  const begun = performance.now()
  const { page, close } = await startApp()
  await page.getByRole('main').waitFor()
  const waited = performance.now() - begun
  await close()
  return waited
}

function analyseProcess(file: string): number {
  const begun = performance.now()
  const { status, stderr } = spawnSync('npm', ['run', '-s', 'throughline', '--', 'analyse', file], {
    cwd: join(import.meta.dirname, '../..'),
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return performance.now() - begun
}
