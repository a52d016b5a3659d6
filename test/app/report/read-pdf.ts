import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { PDFObject } from '@cantoo/pdf-lib'
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib'

const run = (tool: string, ...args: readonly string[]) =>
  execFileSync(tool, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

/** The words of a page, or of all pages, with every space alike. */
export function textOf(pdf: string, page?: number): string {
  const range = page === undefined ? [] : ['-f', String(page), '-l', String(page)]
  return run('pdftotext', ...range, pdf, '-').replace(/\s+/g, ' ')
}

/** The properties of the file by name. */
export function propertiesOf(pdf: string): Readonly<Record<string, string>> {
  const lines = run('pdfinfo', pdf).split('\n')
  return Object.fromEntries(
    lines.map(line => [line.split(':')[0] ?? '', line.slice(line.indexOf(':') + 1).trim()]),
  )
}

/** For each font whether it is embedded, a subset, and knows its characters: "yes yes yes". */
export function fontsOf(pdf: string): readonly string[] {
  return run('pdffonts', pdf)
    .split('\n')
    .slice(2)
    .filter(Boolean)
    .map(line => /(yes|no) +(yes|no) +(yes|no) +\d+ +\d+$/.exec(line.trimEnd())?.slice(1).join(' ') ?? line)
}

/** What an independent reader says of the syntax; throws when it finds an error. */
export function checkSyntax(pdf: string): string {
  return run('qpdf', '--check', pdf)
}

/** How far down each page its words reach, feet aside, as a part of the page's height. */
export function filledParts(pdf: string): readonly number[] {
  const pages = run('pdftotext', '-bbox', pdf, '-').split('<page ').slice(1)
  return pages.map(page => {
    const height = Number(/height="([\d.]+)"/.exec(page)?.[1])
    const bottoms = [...page.matchAll(/yMax="([\d.]+)"/g)]
      .map(([, y]) => Number(y))
      .filter(y => y < height * 0.94)
    return Math.max(0, ...bottoms) / height
  })
}

/** The text of the workshop that travels inside. */
export function attachmentOf(pdf: string): string {
  const [, name = ''] = /^(.*?) ->/m.exec(run('qpdf', '--list-attachments', pdf)) ?? []
  return run('qpdf', `--show-attachment=${name}`, pdf)
}

/** An element of the page structure: its kind, its alternative text and the scope of a table header. */
export interface Tagged {
  readonly kind: string
  readonly alt: string | null
  readonly scope: string | null
}

/** Every element of the page structure. */
export async function taggedIn(pdf: string): Promise<readonly Tagged[]> {
  const document = await PDFDocument.load(readFileSync(pdf))
  return document.context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFDict) || object.get(PDFName.of('Type')) !== PDFName.of('StructElem')) return []
    const kind = object.get(PDFName.of('S'))
    return { kind: String(kind).slice(1), alt: said(object.get(PDFName.of('Alt'))), scope: scopeOf(object) }
  })
}

/** The titles of the outline, in order. */
export async function outlineOf(pdf: string): Promise<readonly string[]> {
  const document = await PDFDocument.load(readFileSync(pdf))
  const titles: string[] = []
  const walk = (item: PDFDict | undefined) => {
    for (let next = item; next; next = next.lookupMaybe(PDFName.of('Next'), PDFDict)) {
      titles.push(said(next.get(PDFName.of('Title'))) ?? '')
      walk(next.lookupMaybe(PDFName.of('First'), PDFDict))
    }
  }
  walk(
    document.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict)?.lookupMaybe(PDFName.of('First'), PDFDict),
  )
  return titles
}

function scopeOf(element: PDFDict): string | null {
  const attributes = element.lookup(PDFName.of('A'))
  const all =
    attributes instanceof PDFArray
      ? attributes.asArray().map(one => element.context.lookup(one))
      : [attributes]
  const scopes = all.flatMap(one => (one instanceof PDFDict ? (one.get(PDFName.of('Scope')) ?? []) : []))
  return scopes.length > 0 ? String(scopes[0]).slice(1) : null
}

function said(object: PDFObject | undefined): string | null {
  return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : null
}
