import type { PDFDocument } from '@cantoo/pdf-lib'
import { PDFDict, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib'

const TITLE = PDFName.of('Title')

/**
 * Gives the entries of the outline the headings as they were written: the runtime loses the space where a line turns,
 * and says the first line twice where a heading opens a page.
 */
export function nameOutline(document: PDFDocument, headings: readonly string[]): void {
  const walk = (first: PDFDict | undefined) => {
    for (let entry = first; entry; entry = entry.lookupMaybe(PDFName.of('Next'), PDFDict)) {
      const title = entry.get(TITLE)
      const text = title instanceof PDFString || title instanceof PDFHexString ? title.decodeText() : ''
      entry.set(TITLE, PDFHexString.fromText(headingIn(text, headings)))
      walk(entry.lookupMaybe(PDFName.of('First'), PDFDict))
    }
  }
  const outline = document.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict)
  walk(outline?.lookupMaybe(PDFName.of('First'), PDFDict))
}

/** The heading that a title says, with or without its spaces, at its end. */
function headingIn(title: string, headings: readonly string[]): string {
  const said = unspaced(title)
  const fitting = headings.filter(heading => said.endsWith(unspaced(heading)))
  return fitting.toSorted((one, other) => other.length - one.length)[0] ?? title
}

function unspaced(text: string): string {
  return text.replace(/\s/g, '')
}
