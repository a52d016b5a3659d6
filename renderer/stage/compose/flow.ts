import { linesIn, type Setting, takeLines } from './set-text.ts'

/** A paragraph and what it is on the stage. */
export interface Block<Style extends string = string> {
  readonly style: Style
  readonly text: string
}

/** How paragraphs of a style are set, in lines of 1080. */
export interface BlockType extends Setting {
  readonly leading: number
  /** Free space before it. */
  readonly gap: number
  /** Never stands at the foot of a page without what follows. */
  readonly keeps?: boolean
  /** Goes to the next page as a whole where it fits there. */
  readonly isWhole?: boolean
}

export type BlockTypes<Style extends string> = Readonly<Record<Style, BlockType>>

/** What a paragraph takes of the height. */
export function blockHeight({ text }: Block, type: BlockType): number {
  return linesIn(text, type.width, type.size, type.face) * lineOf(type) + type.gap
}

/** What paragraphs under each other take of the height. */
export function blocksHeight<Style extends string>(
  blocks: readonly Block<Style>[],
  types: BlockTypes<Style>,
): number {
  return blocks.reduce((sum, block) => sum + blockHeight(block, types[block.style]), 0)
}

/** Paragraphs on as many pages as they need; what is too long for one goes on on the next. */
export function flow<Style extends string>(
  blocks: readonly Block<Style>[],
  types: BlockTypes<Style>,
  heightAt: (page: number) => number,
): readonly (readonly Block<Style>[])[] {
  const pages: Block<Style>[][] = [[]]
  let left = heightAt(0)
  const turn = () => {
    pages.push([])
    left = heightAt(pages.length - 1)
  }
  const waiting = [...blocks]
  for (let block = waiting.shift(); block; block = waiting.shift()) {
    const type = types[block.style]
    const height = blockHeight(block, type)
    const isFresh = pages.at(-1)?.length === 0
    const needed = height + (type.keeps ? startOf(waiting[0], types) : 0)
    const lines = Math.floor((left - type.gap) / lineOf(type))
    if (height <= left && (needed <= left || isFresh)) {
      pages.at(-1)?.push(block)
      left -= height
    } else if (!isFresh && (type.keeps || lines < 2 || (type.isWhole && height <= heightAt(pages.length)))) {
      waiting.unshift(block)
      turn()
    } else if (lines < 1 && heightAt(pages.length) > left) {
      waiting.unshift(block)
      turn()
    } else {
      const [part, rest] = takeLines(block.text, Math.max(1, lines), type)
      pages.at(-1)?.push({ ...block, text: part })
      if (rest !== '') waiting.unshift({ ...block, text: rest })
      turn()
    }
  }
  if (pages.length > 1 && pages.at(-1)?.length === 0) pages.pop()
  return pages
}

/** Two lines of a paragraph, or all of it where it is shorter. */
function startOf<Style extends string>(block: Block<Style> | undefined, types: BlockTypes<Style>): number {
  if (!block) return 0
  const type = types[block.style]
  return Math.min(blockHeight(block, type), 2 * lineOf(type) + type.gap)
}

function lineOf({ size, leading }: BlockType): number {
  return size * leading
}
