import { STAGE_LINES, type StageSizes } from '../../../shared/session/legible.ts'
import { linesIn } from './set-text.ts'

/** Free edges of the picture, in lines of 1080. */
export const MARGIN = { side: 96, top: 48, bottom: 52 } as const
/** Narrower pictures, of an older shape, stand things over each other that stand beside each other in wide ones. */
const NARROW = 1700
/** Between the head and what stands under it. */
export const HEAD_GAP = 28
/** The smallest type there is, for which marks are drawn. */
const SMALLEST = 56
/** One page of things that are too many for one picture. */
export interface Page<Item> {
  readonly items: readonly Item[]
  /** From 1. */
  readonly at: number
  readonly of: number
}

/** What a picture is composed for: its type, its width, and on how many lines the title of its step stands. */
interface Format {
  readonly sizes: StageSizes
  readonly width: number
  readonly titleLines?: number
}

/** What page and clock take of the head, beside the title. */
export const HEAD_OTHERS = 560

/** The room a body has under the head: width and height in lines of 1080. */
export function areaOf({ sizes, width, titleLines = 1 }: Format) {
  const head = Math.ceil(sizes.body * 1.2) * titleLines
  return {
    width: width - 2 * MARGIN.side,
    height: STAGE_LINES - MARGIN.top - MARGIN.bottom - head - HEAD_GAP,
  }
}

/** Deals things out to pages by their height, in order and about as many to each; a page that is asked for beyond the last is the last. */
export function pageOf<Item>(
  items: readonly Item[],
  page: number,
  height: number | ((page: number) => number),
  heightOf: (item: Item) => number,
  most = Number.POSITIVE_INFINITY,
): Page<Item> {
  const pages = pagesOf(items, height, heightOf, most)
  const at = Math.min(page, pages.length - 1)
  return { items: pages[at] ?? [], at: at + 1, of: pages.length }
}

/** All the pages that things are dealt out to. */
export function pagesOf<Item>(
  items: readonly Item[],
  height: number | ((page: number) => number),
  heightOf: (item: Item) => number,
  most = Number.POSITIVE_INFINITY,
): readonly (readonly Item[])[] {
  const measured = items.map(item => ({ item, height: heightOf(item) }))
  return evened(measured, typeof height === 'number' ? () => height : height, most)
}

interface Measured<Item> {
  readonly item: Item
  readonly height: number
}

/** No page is left with a few things while the one before it is full. */
function evened<Item>(
  items: readonly Measured<Item>[],
  heightAt: (page: number) => number,
  most: number,
): readonly (readonly Item[])[] {
  const pages = dealt(items, heightAt, most)
  // A first page that has less room than the others is filled.
  const isFull = (page: number) => page === 0 && heightAt(0) < heightAt(1)
  const [last = 0, before = 0] = [pages.at(-1)?.length, pages.at(-2)?.length]
  if (last * 2 >= before) return pages
  for (let share = 0.5; pages.length > 1 && share < 1; share += 0.05) {
    const even = dealt(items, page => heightAt(page) * (isFull(page) ? 1 : share), most)
    if (even.length === pages.length) return even
  }
  return pages
}

/** A thing that is higher than a page stands alone; a page is left empty only where the next one holds more. */
function dealt<Item>(
  items: readonly Measured<Item>[],
  heightAt: (page: number) => number,
  most: number,
): readonly (readonly Item[])[] {
  const pages: Item[][] = [[]]
  let left = heightAt(0)
  for (const { item, height } of items) {
    const current = pages.at(-1) ?? []
    const isFull = height > left || current.length >= most
    if (isFull && (current.length > 0 || heightAt(pages.length) > heightAt(pages.length - 1))) {
      pages.push([item])
      left = heightAt(pages.length - 1) - height
    } else {
      current.push(item)
      left -= height
    }
  }
  return pages
}

/** Size of the question over a picture; large alone, a little smaller where it is long. */
export const QUESTION = { large: 120, usual: 84, leading: 1.12, gap: 32 } as const

/** What the question over a picture takes of its height. */
export function questionHeight(question: string, width: number, { body }: StageSizes): number {
  const size = Math.max(QUESTION.usual, body)
  return linesIn(question, width, size, 'tight') * size * QUESTION.leading + QUESTION.gap
}

/** Whether a picture is of an older shape, where two columns of cards hold too little. */
export function isNarrow({ width }: { readonly width: number }): boolean {
  return width < NARROW
}

/** Marks grow with the type, so that their letters can be read from as far away. */
export function markScale({ body }: StageSizes): number {
  return body / SMALLEST
}
