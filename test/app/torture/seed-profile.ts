import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeWorkshop } from '../../../shared/workshop/write-workshop.ts'
import { largeWorkshop } from '../../fixtures/large-workshop.ts'
import { startApp } from '../start-app.ts'
import { chooseDark } from './dark.ts'

const TITLE = 'Office telephones'

/** A profile that holds one workshop, and the titles of its inventions. */
export interface SeededProfile {
  readonly profile: string
  readonly workshop: string
  readonly titles: readonly string[]
}

/** A profile in the dark theme with one workshop of so many records, left by a power cut. */
export async function seedProfile(records: number, profile?: string): Promise<SeededProfile> {
  const large = largeWorkshop(records)
  const workshop = { ...large, header: { ...large.header, title: TITLE } }
  const file = join(mkdtempSync(join(tmpdir(), 'throughline-large-')), 'large.throughline.json')
  writeFileSync(file, writeWorkshop(workshop))
  const started = await startApp({ args: [file], ...(profile && { profile }) })
  await started.page.getByRole('button', { name: 'Open workshop' }).click()
  await started.page.locator('[data-saving="saved"]').waitFor()
  await chooseDark(started.page)
  await started.page.reload()
  await started.page.locator('[data-saving="saved"]').waitFor()
  await started.kill()
  return {
    profile: started.profile,
    workshop: TITLE,
    titles: [...workshop.inventions.values()].map(({ title }) => title),
  }
}
