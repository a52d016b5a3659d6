import { AFRelationship, PDFDocument } from '@cantoo/pdf-lib'
import type { Attachment } from '../../shared/bridge/contract.ts'
import { headingsOf } from '../../shared/report/headings-of.ts'
import type { Report } from '../../shared/report/report.ts'
import { FOOT_FONTS } from './foot-fonts.ts'
import { nameElements } from './name-elements.ts'
import { nameOutline } from './name-outline.ts'
import { setFeet } from './set-feet.ts'

const MAKER = 'Throughline'

/**
 * Turns the printed pages into the file that is handed over: properties, feet and page numbers, and the workshop
 * itself where it is wanted. Nothing in it depends on when or where it was made.
 */
export async function finishPdf(
  printed: Uint8Array,
  report: Report,
  attachment: Attachment | null,
): Promise<Uint8Array> {
  const { about } = report
  const document = await PDFDocument.load(printed, { updateMetadata: false })
  const day = new Date(`${about.asOf}T00:00:00Z`)
  document.setTitle(about.title, { showInWindowTitleBar: true })
  document.setAuthor(about.author)
  document.setSubject(about.subject)
  document.setLanguage(about.language)
  document.setCreator(MAKER)
  document.setProducer(MAKER)
  document.setCreationDate(day)
  document.setModificationDate(day)
  delete document.context.trailerInfo.ID
  nameElements(document)
  nameOutline(document, headingsOf(report))
  await setFeet(document, FOOT_FONTS, about.foot, about.pageNumber)
  if (attachment) await attach(document, attachment, day)
  return await document.save({ useObjectStreams: true })
}

async function attach(document: PDFDocument, { name, text }: Attachment, day: Date): Promise<void> {
  await document.attach(new TextEncoder().encode(text), name, {
    mimeType: 'application/json',
    creationDate: day,
    modificationDate: day,
    afRelationship: AFRelationship.Source,
  })
}
