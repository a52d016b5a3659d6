import { type Block, type BlockTypes, blocksHeight, flow } from './flow.ts'

/** Paragraphs of two columns beside each other. */
export interface Columns<Style extends string> {
  readonly left: readonly Block<Style>[]
  readonly right: readonly Block<Style>[]
}

/** What a column may repeat at its top so that the room knows whose words go on. */
const REPEATED_MAX = 0.5

/** The height of the higher one of two columns. */
export function columnsHeight<Style extends string>(
  { left, right }: Columns<Style>,
  types: BlockTypes<Style>,
): number {
  return Math.max(blocksHeight(left, types), blocksHeight(right, types))
}

/** Two columns on as many pages as the longer one needs; a short first paragraph heads each page of its column. */
export function columnPages<Style extends string>(
  { left, right }: Columns<Style>,
  types: BlockTypes<Style>,
  height: number,
): readonly Columns<Style>[] {
  const over = (share: number) => {
    const [lefts = [], rights = []] = [left, right].map(column => columnFlow(column, types, height * share))
    return { lefts, rights, count: Math.max(lefts.length, rights.length) }
  }
  const pagesOver = (share: number) => {
    const { lefts, rights, count } = over(share)
    return Array.from({ length: count }, (_, at) => ({ left: lefts[at] ?? [], right: rights[at] ?? [] }))
  }
  const full = pagesOver(1)
  const highest = (pages: readonly Columns<Style>[]) =>
    Math.max(0, ...pages.map(page => columnsHeight(page, types)))
  // No page is left with the last words while the one before it is full.
  return [0.9, 0.8, 0.7, 0.6, 0.5]
    .map(pagesOver)
    .filter(pages => pages.length === full.length)
    .reduce((best, pages) => (highest(pages) < highest(best) ? pages : best), full)
}

function columnFlow<Style extends string>(
  blocks: readonly Block<Style>[],
  types: BlockTypes<Style>,
  height: number,
): readonly (readonly Block<Style>[])[] {
  const [head, ...rest] = blocks
  if (!head || rest.length === 0) return flow(blocks, types, () => height)
  const top = blocksHeight([head], types)
  if (top > height * REPEATED_MAX) return flow(blocks, types, () => height)
  return flow(rest, types, () => height - top).map(page => [head, ...page])
}
