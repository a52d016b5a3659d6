import { z } from '../../lang/zod.ts'
import { lapsedWords } from '../choice-words.ts'
import { familyKey } from '../draft-key.ts'
import type { Draft, ImportRow, RowFault } from '../import-preview.ts'
import type { DocumentSource } from '../import-source.ts'
import { lineOf } from '../read-cell.ts'
import type { SeenKeys } from '../seen-keys.ts'

const Words = z.string().catch('')

const FileWrapper = z.object({
  applicationNumberText: Words,
  applicationMetaData: z
    .object({
      inventionTitle: Words,
      patentNumber: Words,
      firstApplicantName: Words,
      applicationStatusDescriptionText: Words,
    })
    .catch({
      inventionTitle: '',
      patentNumber: '',
      firstApplicantName: '',
      applicationStatusDescriptionText: '',
    }),
})

const Document = z.object({ patentFileWrapperDataBag: z.array(z.unknown()) })

/** File wrappers of the USPTO's open data portal: what was applied for and what became of it. */
export const usptoFileWrapper: DocumentSource = {
  id: 'uspto-file-wrapper',
  creates: 'invention',
  columns: [
    { header: 'inventionTitle', meaning: 'title' },
    { header: 'patentNumber', meaning: 'number' },
    { header: 'firstApplicantName', meaning: 'owner' },
    { header: 'applicationStatusDescriptionText', meaning: 'legalStatus' },
  ],
  recognises: document => Document.safeParse(document).success,
  rowsOf: (document, file, seen) =>
    Document.parse(document).patentFileWrapperDataBag.map((wrapper, at) =>
      rowOf(wrapper, file, at + 1, seen),
    ),
}

function rowOf(wrapper: unknown, file: string, row: number, seen: SeenKeys): ImportRow {
  const read = FileWrapper.safeParse(wrapper)
  if (!read.success) return { row, cells: [], drafts: [], joins: null, skipped: 'unknown-type', faults: [] }
  const { applicationNumberText, applicationMetaData: about } = read.data
  const patent = about.patentNumber.trim()
  const cells = [
    about.inventionTitle,
    patent,
    about.firstApplicantName,
    about.applicationStatusDescriptionText,
  ]
  const number = lineOf(patent === '' ? applicationNumberText : `US${patent}`).value
  const title = lineOf(about.inventionTitle.trim() || number)
  if (title.value === '') return { row, cells, drafts: [], joins: null, skipped: 'no-title', faults: [] }
  const faults: RowFault[] = title.fault
    ? [{ code: title.fault, column: 'inventionTitle', value: title.value.slice(0, 60) }]
    : []
  const owner = lineOf(about.firstApplicantName).value
  const fields = {
    ip: protection(patent, about.applicationStatusDescriptionText),
    reference: number || null,
    source: { file: lineOf(file).value, row, number: number || null },
    ...(owner !== '' && { owner }),
  }
  const key = familyKey(number || title.value)
  const draft = { kind: 'invention', key, title: title.value, fields } as Draft
  return { row, cells, faults, ...seen.settle({ drafts: [draft], keys: [key], skipped: null }, row, null) }
}

function protection(patent: string, status: string): 'patent' | 'application' | 'none' {
  const words = status.toLowerCase().split(/\W+/)
  if (words.some(word => lapsedWords.has(word) || word === 'abandoned')) return 'none'
  return patent === '' ? 'application' : 'patent'
}
