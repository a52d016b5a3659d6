import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { finishPdf } from '../../../electron/print/finish-pdf.ts'
import { analyse } from '../../../shared/finding/analyse.ts'
import { composeReport } from '../../../shared/report/compose-report.ts'
import { wordsIn } from '../../../shared/words/words.ts'
import { workshopOf } from '../../fixtures/map-of.ts'

async function printed(): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  document.addPage([595, 842])
  document.addPage([842, 595])
  document.setProducer('Some runtime')
  return await document.save()
}

function reportOf(title: string) {
  const workshop = workshopOf({ title })
  const asOf = '2026-03-12'
  return composeReport(workshop, analyse(workshop, asOf), {
    asOf,
    words: wordsIn('en'),
    paper: 'a4',
    confidential: false,
  })
}

describe('a finished report', () => {
  it('carries the title, the day of the session and no name of the runtime', async () => {
    const finished = await PDFDocument.load(await finishPdf(await printed(), reportOf('Telephone'), null), {
      updateMetadata: false,
    })
    expect(finished.getTitle()).toBe('Telephone: alignment report')
    expect(finished.getProducer()).toBe('Throughline')
    expect(finished.getCreationDate()).toEqual(new Date('2026-03-12T00:00:00Z'))
  })

  it('is the same for the same pages', async () => {
    const pages = await printed()
    const [one, other] = [
      await finishPdf(pages, reportOf('Telephone'), null),
      await finishPdf(pages, reportOf('Telephone'), null),
    ]
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true)
  })

  it('has feet in other scripts too, and leaves away what no font of ours has', async () => {
    const finished = await finishPdf(await printed(), reportOf('Τηλέφωνο Телефон Łódź 電話'), null)
    expect((await PDFDocument.load(finished)).getPageCount()).toBe(2)
  })

  it('carries the workshop inside when it is given', async () => {
    const attachment = { name: 'a.throughline.json', text: '{"format":"throughline-workshop"}' }
    const bytes = await finishPdf(await printed(), reportOf('Telephone'), attachment)
    const [inside] = (await PDFDocument.load(bytes)).getAttachments()
    expect(inside?.name).toBe('a.throughline.json')
    expect(new TextDecoder().decode(inside?.data)).toBe(attachment.text)
  })
})
