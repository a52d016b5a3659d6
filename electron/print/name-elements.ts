import type { PDFDocument, PDFObject } from '@cantoo/pdf-lib'
import { PDFArray, PDFDict, PDFHexString, PDFName, PDFRef, PDFString } from '@cantoo/pdf-lib'

interface Element {
  readonly ref: PDFRef
  readonly dict: PDFDict
}

/**
 * Names the elements of the page structure anew, in reading order: the runtime's own names differ from one print to
 * the next. Only elements that a table cell points to as its header need a name.
 */
export function nameElements(document: PDFDocument): void {
  const root = document.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)
  if (!root) return
  const elements = elementsUnder(document, root)
  const wanted = new Set(elements.flatMap(({ dict }) => headersOf(dict).flatMap(headers => textsIn(headers))))
  const fresh = new Map<string, string>()
  for (const { dict } of elements) {
    const old = textOf(dict.get(PDFName.of('ID')))
    if (old === null) continue
    dict.delete(PDFName.of('ID'))
    if (!wanted.has(old)) continue
    const name = `header${String(fresh.size + 1).padStart(6, '0')}`
    fresh.set(old, name)
    dict.set(PDFName.of('ID'), PDFString.of(name))
  }
  for (const { dict } of elements) for (const headers of headersOf(dict)) rename(headers, fresh)
  root.set(PDFName.of('IDTree'), treeOf(document, elements))
}

function treeOf(document: PDFDocument, elements: readonly Element[]): PDFDict {
  const named = elements.flatMap(({ ref, dict }) => {
    const id = dict.get(PDFName.of('ID'))
    return id ? [id, ref] : []
  })
  return document.context.obj({ Names: named })
}

/** All elements in reading order. */
function elementsUnder(document: PDFDocument, root: PDFDict): readonly Element[] {
  const found: Element[] = []
  const open: PDFObject[] = kidsOf(document, root)
  for (let next = open.pop(); next; next = open.pop()) {
    const dict = document.context.lookup(next)
    if (!(next instanceof PDFRef) || !(dict instanceof PDFDict)) continue
    found.push({ ref: next, dict })
    open.push(...kidsOf(document, dict))
  }
  return found
}

/** What lies inside an element, the last first, so that the first is taken next. */
function kidsOf(document: PDFDocument, dict: PDFDict): PDFObject[] {
  const kids = document.context.lookup(dict.get(PDFName.of('K')))
  if (kids instanceof PDFArray) return kids.asArray().toReversed()
  const only = dict.get(PDFName.of('K'))
  return only === undefined ? [] : [only]
}

/** The lists of header names among the attributes of an element. */
function headersOf(dict: PDFDict): readonly PDFArray[] {
  const attributes = dict.lookup(PDFName.of('A'))
  const all =
    attributes instanceof PDFArray ? attributes.asArray().map(one => dict.context.lookup(one)) : [attributes]
  return all.flatMap(one =>
    one instanceof PDFDict ? (one.lookupMaybe(PDFName.of('Headers'), PDFArray) ?? []) : [],
  )
}

function textsIn(array: PDFArray): readonly string[] {
  return array.asArray().flatMap(one => textOf(one) ?? [])
}

function rename(headers: PDFArray, fresh: ReadonlyMap<string, string>): void {
  headers.asArray().forEach((one, at) => {
    const name = fresh.get(textOf(one) ?? '')
    if (name !== undefined) headers.set(at, PDFString.of(name))
  })
}

function textOf(object: PDFObject | undefined): string | null {
  return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : null
}
