import type { CardKind } from '../../map/through-map.ts'

/** Plain values of the light theme, so that paper and any other program show them alike. */
export const COLOUR = {
  ink: '#1A1C1E',
  soft: '#53585D',
  hairline: '#DAD9D2',
  paper: '#FFFFFF',
  kind: { invention: '#1B6CB0', benefit: '#7648A5', pitch: '#A35A00' },
  severity: { serious: '#A8261C', discuss: '#7A5B00', note: '#53585D' },
} as const satisfies Record<string, string | Record<string, string>>

export const FAMILY = 'Inter, Arial, sans-serif'

/** Parts of the width: columns and what lies between them. */
export const COLUMN: { readonly [Kind in CardKind]: { readonly left: number; readonly width: number } } = {
  invention: { left: 0, width: 0.245 },
  benefit: { left: 0.38, width: 0.21 },
  pitch: { left: 0.72, width: 0.28 },
}

/** Type sizes in px, of which four make three points; nothing is smaller than 7 points. */
export const SIZE = { title: 10.7, small: 9.34, head: 12 } as const

/** From this height of a row on, a card has a line of facts under its title; below, one line must do. */
export const OPEN_ROW = 33
/** No row is lower than this: below it the type would be smaller than 7 points. */
export const LEAST_ROW = 13.5
/** Cards spread no further than this. */
export const MOST_ROW = 72
