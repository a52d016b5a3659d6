import type { Type } from '../../../shared/layout/type/text-width.ts'
import type { Words } from '../../../shared/words/words.ts'
import type { ChartColours, ChartScale } from './chart-look.ts'

/** What every part of a chart is drawn with. */
export interface ChartStyle {
  readonly colours: ChartColours
  readonly scale: ChartScale
  readonly words: Words
}

const SEMIBOLD = 600
const REGULAR = 400

/** The attributes that set a text in a type. */
export function setIn({ size, weight }: Type) {
  return { fontSize: size, fontWeight: weight === 'semibold' ? SEMIBOLD : REGULAR }
}

/** How far below its middle a line of a size stands, so that it looks centred. */
export function baseline({ size }: Type): number {
  return size * 0.35
}
