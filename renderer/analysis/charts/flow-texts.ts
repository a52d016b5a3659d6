import type { Type } from '../../../shared/layout/type/text-width.ts'
import { textWidth } from '../../../shared/layout/type/text-width.ts'

/** A piece of a running line and its type. */
export interface Piece {
  readonly text: string
  readonly type: Type
}

/** A piece with its place: x in px, and the line it came to stand on. */
export interface PlacedPiece extends Piece {
  readonly x: number
  readonly line: number
}

/** Sets pieces one after another in a width; one that does not fit begins the next line. */
export function flowTexts(pieces: readonly Piece[], width: number, gap: number): readonly PlacedPiece[] {
  let x = 0
  let line = 0
  return pieces.map(piece => {
    const length = textWidth(piece.text, piece.type)
    if (x > 0 && x + length > width) {
      x = 0
      line += 1
    }
    const placed = { ...piece, x, line }
    x += length + gap
    return placed
  })
}
