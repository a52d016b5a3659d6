import { textWidth } from '../../../shared/layout/type/text-width.ts'
import type { SceneInput } from './composed.ts'
import { areaOf } from './paging.ts'
import { linesIn } from './set-text.ts'
import type { VoteSide } from './tally.ts'

/** The split on the first subject in type as large as it goes on one line, and whether the voters stand under it. */
export interface TallyHero {
  readonly parts: readonly { readonly text: string; readonly side: VoteSide }[]
  readonly size: number
  readonly isOver: boolean
}

const SIZES = [168, 144, 120, 104, 88] as const
/** Its letters stand closer, by this share of their size. */
const TRACKING = 0.03
const GAP = 56
const UNDER = 22

/** Sets the split in its size; what it takes of the height, with the voters beside or under it. */
export function setHero(
  parts: TallyHero['parts'],
  voters: string,
  input: SceneInput,
): { readonly hero: TallyHero; readonly height: number } {
  const { body } = input.sizes
  const { width } = areaOf(input)
  const text = parts.map(part => part.text).join(', ')
  const widthAt = (size: number) =>
    textWidth(text, { size, weight: 'semibold' }) * 1.01 - text.length * size * TRACKING
  const size = Math.max(body, SIZES.find(one => widthAt(one) <= width) ?? SIZES[4])
  const lines = Math.ceil(widthAt(size) / width)
  const beside = width - widthAt(size) - GAP
  const isOver = lines > 1 || beside < body * 4 || linesIn(voters, beside, body, 'regular') > 2
  const under = isOver ? linesIn(voters, width, body, 'regular') * body * 1.2 : 0
  return {
    hero: { parts, size, isOver },
    height: Math.max(lines * size, isOver ? 0 : body * 2.4) + under + UNDER,
  }
}
