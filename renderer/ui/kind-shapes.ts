import type { CardKind } from '../../shared/map/through-map.ts'

/** Each kind of card has its own letter and its own outline, in a square of 18 by 18; for SVG and canvas alike. */
export const KIND_SHAPES: Readonly<Record<CardKind, { readonly letter: string; readonly outline: string }>> =
  {
    invention: { letter: 'I', outline: 'M5 1.5H13L17 9L13 16.5H5L1 9Z' },
    benefit: { letter: 'B', outline: 'M6 3.5H12A5.5 5.5 0 0 1 12 14.5H6A5.5 5.5 0 0 1 6 3.5Z' },
    pitch: {
      letter: 'P',
      outline: 'M2.5 3H11.5L17 9L11.5 15H2.5A1.5 1.5 0 0 1 1 13.5V4.5A1.5 1.5 0 0 1 2.5 3Z',
    },
  }

/** Where the letter stands in the square: its middle, left of the centre in the tag. */
export const LETTER_X: Readonly<Record<CardKind, number>> = { invention: 9, benefit: 9, pitch: 7.5 }
