import { basename } from 'node:path'
import type { ImportChoices, ImportPreview } from '../../../shared/exchange/import-preview.ts'
import { suggestedRows } from '../../../shared/exchange/import-preview.ts'
import { importReport } from '../../../shared/exchange/import-report.ts'
import { importRows } from '../../../shared/exchange/import-rows.ts'
import { previewImport } from '../../../shared/exchange/preview-import.ts'
import { problemLines } from '../../../shared/exchange/problem-lines.ts'
import { toTitle } from '../../../shared/lang/text.ts'
import { newHeader } from '../../../shared/workshop/new-record.ts'
import type { Workshop } from '../../../shared/workshop/workshop.ts'
import { emptyWorkshop } from '../../../shared/workshop/workshop.ts'
import { writeWorkshop } from '../../../shared/workshop/write-workshop.ts'
import { readLimited } from '../../files/read-limited.ts'
import type { Call, Command, Surroundings } from '../command.ts'
import { openWorkshop } from '../open-workshops.ts'
import { writeAll } from '../write-all.ts'

const isDateOrder = (value: string | undefined): value is 'day-first' | 'month-first' =>
  value === 'day-first' || value === 'month-first'

/** Brings a list or a drawing from elsewhere into a workshop file, a new one or one that is there. */
export const importCommand: Command = {
  name: 'import',
  files: { least: 1, most: 1 },
  options: { out: { required: true }, into: {}, dates: { fits: isDateOrder } },
  needsPage: () => false,
  async run({ files: [source = ''], values }, surroundings) {
    const workshop = await target(values.into, source, surroundings)
    const preview = workshop && (await previewOf(source, values, workshop, surroundings))
    if (!preview) return 1
    const { freshId, tell, words } = surroundings
    const imported = importRows(workshop, preview, suggestedRows(preview), {
      newId: freshId,
      about: { title: toTitle(words.exchange.unsorted(basename(source))) },
    })
    const path = values.out ?? ''
    const written = await writeAll([
      { path, bytes: Buffer.from(writeWorkshop(imported)), makesFolder: false },
    ])
    for (const line of importReport(preview, words)) tell(line)
    if (written.ok) return 0
    tell(`${path}: ${words.desktop.fault[written.failure.fault]}`)
    return 1
  },
}

/** The workshop that is imported into; a new one, titled after the source, where none is named. */
async function target(
  into: string | undefined,
  source: string,
  surroundings: Surroundings,
): Promise<Workshop | null> {
  if (into !== undefined) return await openWorkshop(into, surroundings)
  const title = toTitle(basename(source).replace(/\.\w+$/, '')) || toTitle(basename(source))
  return emptyWorkshop(newHeader({ id: surroundings.freshId(), title }))
}

async function previewOf(
  source: string,
  values: Call['values'],
  workshop: Workshop,
  { tell, words }: Surroundings,
): Promise<ImportPreview | null> {
  const bytes = await readLimited(source)
  if (!bytes.ok) {
    tell(`${source}: ${words.command.notRead(bytes.failure)}`)
    return null
  }
  const choices: ImportChoices = isDateOrder(values.dates) ? { dates: values.dates } : {}
  const preview = previewImport(bytes.value, choices, workshop)
  if (preview.ok) return preview.value
  for (const line of problemLines(preview.failure, words)) tell(`${source}: ${line}`)
  return null
}
