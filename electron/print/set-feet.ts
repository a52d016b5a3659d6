import type { PDFDocument, PDFPage } from '@cantoo/pdf-lib'
import { PDFDict, PDFName, PDFOperator, PDFOperatorNames, rgb } from '@cantoo/pdf-lib'
import type { Run } from './foot-setter.ts'
import { footSetter } from './foot-setter.ts'

const PT_PER_MM = 72 / 25.4
const SIZE = 7
const BETWEEN = 12
const INK_SOFT = rgb(0x53 / 255, 0x58 / 255, 0x5d / 255)

/** Where the feet stand: pages held upright have wider margins than pages held across; mm from the edges. */
const UPRIGHT = { side: 18, bottom: 12 }
const ACROSS = { side: 14, bottom: 9 }

/** Sets the same line at the foot of every page, and the number of the page at its right. */
export async function setFeet(
  document: PDFDocument,
  fonts: readonly Uint8Array[],
  foot: string,
  pageNumber: string,
): Promise<void> {
  const pages = document.getPages()
  const numbers = pages.map((_, at) =>
    pageNumber.replace('{page}', String(at + 1)).replace('{pages}', String(pages.length)),
  )
  const runsOf = await footSetter(document, fonts, [foot, '…', ...numbers])
  pages.forEach((page, at) => {
    const number = runsOf(numbers[at] ?? '')
    setFoot(page, fitting(foot, runsOf, roomIn(page) - widthOf(number)), number)
  })
}

/** Marked as an artifact, so that a reader aloud does not repeat it on every page. */
function setFoot(page: PDFPage, left: readonly Run[], right: readonly Run[]): void {
  const { width, height } = page.getSize()
  const { side, bottom } = width > height ? ACROSS : UPRIGHT
  const about = PDFDict.withContext(page.doc.context)
  about.set(PDFName.of('Type'), PDFName.of('Pagination'))
  about.set(PDFName.of('Subtype'), PDFName.of('Footer'))
  page.pushOperators(
    PDFOperator.of(PDFOperatorNames.BeginMarkedContentSequence, [PDFName.of('Artifact'), about.toString()]),
  )
  const y = bottom * PT_PER_MM
  drawRuns(page, left, side * PT_PER_MM, y)
  drawRuns(page, right, width - side * PT_PER_MM - widthOf(right), y)
  page.pushOperators(PDFOperator.of(PDFOperatorNames.EndMarkedContent))
}

function drawRuns(page: PDFPage, runs: readonly Run[], left: number, y: number): void {
  let x = left
  for (const { font, text } of runs) {
    page.drawText(text, { x, y, size: SIZE, font, color: INK_SOFT })
    x += font.widthOfTextAtSize(text, SIZE)
  }
}

/** The foot in as many characters as leave the number its place. */
function fitting(foot: string, runsOf: (line: string) => readonly Run[], room: number): readonly Run[] {
  const characters = [...foot]
  let runs = runsOf(foot)
  while (widthOf(runs) > room && characters.length > 0) {
    characters.pop()
    runs = runsOf(`${characters.join('').trimEnd()}…`)
  }
  return runs
}

function roomIn(page: PDFPage): number {
  const { width, height } = page.getSize()
  const { side } = width > height ? ACROSS : UPRIGHT
  return width - 2 * side * PT_PER_MM - BETWEEN
}

function widthOf(runs: readonly Run[]): number {
  return runs.reduce((sum, { font, text }) => sum + font.widthOfTextAtSize(text, SIZE), 0)
}
