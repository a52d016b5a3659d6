import { previewImport } from '../../shared/exchange/preview-import.ts'
import { readWorkshop } from '../../shared/workshop/read-workshop.ts'
import { writeWorkshop } from '../../shared/workshop/write-workshop.ts'
import { googlePatentsFile } from '../fixtures/google-patents-file.ts'
import { largeWorkshop } from '../fixtures/large-workshop.ts'

/** One line of the bench table. */
export interface BenchRow {
  readonly name: string
  readonly median: number
  readonly unit: string
  readonly budget: string
}

const RUNS = 9

/** How long files of full size take on their way in and out, in milliseconds. */
export async function exchangeBench(): Promise<readonly BenchRow[]> {
  const workshop = largeWorkshop(20_000)
  const text = writeWorkshop(workshop)
  const list = { name: 'patents.csv', bytes: googlePatentsFile(20_000) }
  return [
    row(
      'file of 20,000 records parsed and validated',
      250,
      () => readWorkshop(text, { freshId: () => 'fresh' }).ok,
    ),
    row('CSV of 20,000 rows previewed', 500, () => previewImport(list).ok),
    row('workshop of 20,000 records written', 250, () => writeWorkshop(workshop).length > 0),
  ]
}

function row(name: string, most: number, run: () => boolean): BenchRow {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now()
    if (!run()) throw new Error(`${name}: did not work`)
    return performance.now() - start
  })
  return {
    name,
    median: times.sort((one, other) => one - other)[Math.floor(RUNS / 2)] ?? 0,
    unit: 'ms',
    budget: `<= ${most}`,
  }
}
