import type { SceneInput } from './composed.ts'
import { saidBy } from './frame.ts'
import { areaOf, HEAD_OTHERS, questionHeight } from './paging.ts'
import { linesIn, linesThatFit, partsIn } from './set-text.ts'

/** A question of the room's own: in the head where it is short, else over the picture, else on pages before it. */
export interface AskedQuestion {
  readonly title: string
  readonly question: string | null
  readonly height: number
  /** Parts that stand alone before the picture; none where the picture has room for it. */
  readonly before: readonly string[]
}

/** A longer question leaves too little room under it. */
const LINES_MAX = 2

/** Where a question goes that somebody typed, however long it is. */
export function placeQuestion(question: string, isForHead: boolean, input: SceneInput): AskedQuestion {
  const { sizes } = input
  const { width, height } = areaOf(input)
  const { title } = saidBy(input)
  if (isForHead && linesIn(question, width - HEAD_OTHERS, sizes.body, 'regular') === 1)
    return { title: question, question: null, height: 0, before: [] }
  const size = Math.max(84, sizes.body)
  if (linesIn(question, width, size, 'tight') <= LINES_MAX)
    return { title, question, height: questionHeight(question, width, sizes), before: [] }
  const before = partsIn(question, linesThatFit(height, sizes.spotlight, 1.08), {
    width,
    size: sizes.spotlight,
    face: 'tight',
  })
  return { title, question: null, height: 0, before }
}
