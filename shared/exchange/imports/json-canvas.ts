import type { CardKind } from '../../map/through-map.ts'
import { CARD_KINDS } from '../../map/through-map.ts'
import type { CanvasNode } from '../canvas.ts'
import { Canvas, CanvasEdge, CanvasNode as Node } from '../canvas.ts'
import { columnFinder } from '../canvas-columns.ts'
import { readCardText } from '../card-text.ts'
import { nodeKey } from '../draft-key.ts'
import type { Draft, ImportRow, SkipReason } from '../import-preview.ts'
import type { DocumentSource } from '../import-source.ts'
import { readLinkLabel } from '../link-label.ts'
import { lineOf, textOf } from '../read-cell.ts'
import type { SeenKeys } from '../seen-keys.ts'

/** A drawing in JSON Canvas 1.0: cards by column, lines between neighbouring columns as links. */
export const jsonCanvas: DocumentSource = {
  id: 'json-canvas',
  creates: 'invention',
  columns: [
    { header: 'type', meaning: null },
    { header: 'text', meaning: 'title' },
  ],
  recognises: document => {
    const read = Canvas.safeParse(document)
    return read.success && (read.data.nodes !== undefined || read.data.edges !== undefined)
  },
  rowsOf: (document, file, seen) => {
    const { nodes = [], edges = [] } = Canvas.parse(document)
    const known = nodes.flatMap(node => Node.safeParse(node).data ?? [])
    const kindOf = columnFinder(known)
    const kinds = new Map<string, CardKind>()
    const cards = known
      .filter(({ type }) => type !== 'group')
      .map((node, at) => {
        const row = rowOfNode(node, kindOf(node), { file, row: at + 1 }, seen)
        if (row.drafts.length > 0) kinds.set(node.id, kindOf(node))
        return row
      })
    const links = edges.map((edge, at) => rowOfEdge(edge, cards.length + at + 1, kinds, seen))
    return [...cards, ...links]
  },
}

function rowOfNode(
  node: CanvasNode,
  kind: CardKind,
  { file, row }: { readonly file: string; readonly row: number },
  seen: SeenKeys,
): ImportRow {
  const words = wordsOf(node)
  const cells = [node.type, words ?? '']
  if (words === undefined) return skip(row, cells, 'unknown-type')
  const { title, fields, faults } = readCardText(words, kind)
  if (title === '') return skip(row, cells, 'no-title')
  const place = { place: node.y }
  const source = kind === 'invention' && { source: { file: lineOf(file).value, row, number: null } }
  const draft = {
    kind,
    key: nodeKey(node.id),
    title,
    fields: { ...fields, ...place, ...source, ...(kind === 'pitch' && collateralOf(node)) },
  } as Draft
  return {
    row,
    cells,
    faults,
    ...seen.settle({ drafts: [draft], keys: [nodeKey(node.id)], skipped: null }, row, null),
  }
}

/** What a node says; undefined for kinds of node that are not of the standard. */
function wordsOf({ type, text, url, file }: CanvasNode): string | undefined {
  if (type === 'text') return text
  if (type === 'link') return url
  return type === 'file' ? (file.split('/').at(-1) ?? file) : undefined
}

function collateralOf({ type, url, file }: CanvasNode) {
  const address = type === 'link' ? url : type === 'file' ? file : ''
  if (address === '') return {}
  return {
    collateral: {
      name: lineOf(wordsOf({ type, url, file } as CanvasNode) ?? '').value,
      address: textOf(address).value,
    },
  }
}

function rowOfEdge(
  edge: unknown,
  row: number,
  kinds: ReadonlyMap<string, CardKind>,
  seen: SeenKeys,
): ImportRow {
  const read = CanvasEdge.safeParse(edge)
  if (!read.success) return skip(row, [], 'unknown-type')
  const { fromNode, toNode, label } = read.data
  const cells = ['edge', label]
  const from = kinds.get(fromNode)
  const to = kinds.get(toNode)
  if (!from || !to) return skip(row, cells, 'dangling')
  const steps = CARD_KINDS.indexOf(to) - CARD_KINDS.indexOf(from)
  if (Math.abs(steps) !== 1) return skip(row, cells, 'wrong-kinds')
  const [start, end] = steps > 0 ? [fromNode, toNode] : [toNode, fromNode]
  const { fields, faults } = readLinkLabel(label)
  const draft: Draft = { kind: 'link', from: nodeKey(start), to: nodeKey(end), fields }
  const key = `edge:${start}:${end}`
  return { row, cells, faults, ...seen.settle({ drafts: [draft], keys: [key], skipped: null }, row, null) }
}

function skip(row: number, cells: readonly string[], skipped: SkipReason): ImportRow {
  return { row, cells, drafts: [], joins: null, skipped, faults: [] }
}
