import { type Weight, wrapText } from '../../../shared/layout/type/text-width.ts'
import { STAGE_LINES, type StageSizes } from '../../../shared/session/legible.ts'

/** Free edges of the picture, in lines of 1080. */
export const MARGIN = { side: 96, top: 48, bottom: 52 } as const
/** Between the head and what stands under it. */
export const HEAD_GAP = 28
/** The smallest type there is, for which marks are drawn. */
const SMALLEST = 56
/** Type sets a little wider than its advances where a line is justified by the browser's own rules. */
const CAUTION = 0.95
const NO_LIMIT = 99

/** One page of things that are too many for one picture. */
export interface Page<Item> {
  readonly items: readonly Item[]
  /** From 1. */
  readonly at: number
  readonly of: number
}

/** The room a body has under the head: width and height in lines of 1080. */
export function areaOf({ sizes, width }: { readonly sizes: StageSizes; readonly width: number }) {
  const head = Math.ceil(sizes.body * 1.2)
  return {
    width: width - 2 * MARGIN.side,
    height: STAGE_LINES - MARGIN.top - MARGIN.bottom - head - HEAD_GAP,
  }
}

/** On how many lines a text stands in a width. */
export function linesIn(text: string, width: number, size: number, weight: Weight = 'semibold'): number {
  return wrapText(text, width * CAUTION, NO_LIMIT, { size, weight }).length
}

/** Deals things out to pages by their height, in order; a page that is asked for beyond the last is the last. */
export function pageOf<Item>(
  items: readonly Item[],
  page: number,
  height: number,
  heightOf: (item: Item) => number,
  most = Number.POSITIVE_INFINITY,
): Page<Item> {
  const pages: Item[][] = [[]]
  let left = height
  for (const item of items) {
    const current = pages.at(-1) ?? []
    const needed = heightOf(item)
    if (current.length > 0 && (needed > left || current.length >= most)) {
      pages.push([item])
      left = height - needed
    } else {
      current.push(item)
      left -= needed
    }
  }
  const at = Math.min(page, pages.length - 1)
  return { items: pages[at] ?? [], at: at + 1, of: pages.length }
}

/** Size of the question over a picture; large alone, a little smaller where it is long. */
export const QUESTION = { large: 120, usual: 84, leading: 1.12, gap: 32 } as const

/** What the question over a picture takes of its height. */
export function questionHeight(question: string, width: number, { body }: StageSizes): number {
  const size = Math.max(QUESTION.usual, body)
  return linesIn(question, width, size) * size * QUESTION.leading + QUESTION.gap
}

/** Marks grow with the type, so that their letters can be read from as far away. */
export function markScale({ body }: StageSizes): number {
  return body / SMALLEST
}

/** How many lines of a size stand in a height; at least one. */
export function linesThatFit(height: number, size: number, leading: number): number {
  return Math.max(1, Math.floor(height / (size * leading)))
}
