/** Sizes of the map in its own pixels, as they stand on the screen at 100 %. */
export const CARD_WIDTH = 200
export const CARD_HEIGHT = 72
/** A card outside the focused throughline, when its column needs the room. */
export const FOLDED_HEIGHT = 38
/** From the left edge of a column to that of the next. */
export const COLUMN_STRIDE = 392
export const MAP_WIDTH = 2 * COLUMN_STRIDE + CARD_WIDTH
/** Between two cards of the tallest column; the other columns spread until they are as tall. */
export const CARD_GAP = 12
export const FOLDED_GAP = 6
/** No column spreads further than this, so that a short one stays together beside a very long one. */
export const WIDEST_GAP = 216
/** Between the ends of two links on one side of a card, where there is room. */
export const PORT_GAP = 11
/** What a card's corners keep free of link ends, above and below. */
export const PORT_MARGIN = 7
