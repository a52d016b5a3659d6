import { shortened } from '../../../shared/lang/shortened.ts'
import type { Weight } from '../../../shared/layout/type/text-width.ts'
import { linesIn } from './paging.ts'

/** A width, a type size and its weight, all in lines of 1080. */
export interface Setting {
  readonly width: number
  readonly size: number
  readonly weight?: Weight
}

/** A text that stands on at most so many lines; what is longer than anybody reads aloud ends in an ellipsis. */
export function cutTo(text: string, lines: number, { width, size, weight = 'semibold' }: Setting): string {
  let cut = text
  for (
    let most = text.length;
    linesIn(cut, width, size, weight) > lines && most > 8;
    most = Math.floor(most * 0.92)
  )
    cut = shortened(text, most)
  return cut
}
