import type { PDFDocument } from '@cantoo/pdf-lib'
import { PDFDict, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib'

const TITLE = PDFName.of('Title')

/** Gives the entries of the outline the headings as they were written: the runtime loses the space where a line turns. */
export function nameOutline(document: PDFDocument, headings: readonly string[]): void {
  const written = new Map(headings.map(heading => [unspaced(heading), heading]))
  const walk = (first: PDFDict | undefined) => {
    for (let entry = first; entry; entry = entry.lookupMaybe(PDFName.of('Next'), PDFDict)) {
      const title = entry.get(TITLE)
      const text = title instanceof PDFString || title instanceof PDFHexString ? title.decodeText() : ''
      entry.set(TITLE, PDFHexString.fromText(written.get(unspaced(text)) ?? text))
      walk(entry.lookupMaybe(PDFName.of('First'), PDFDict))
    }
  }
  const outline = document.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict)
  walk(outline?.lookupMaybe(PDFName.of('First'), PDFDict))
}

function unspaced(text: string): string {
  return text.replace(/\s/g, '')
}
