import { printScale } from '../../analysis/charts/chart-look.ts'

/** The width between the margins of a page held upright, in px. */
export const PAGE_WIDTH = 657

/** The charts' measures for paper, close enough for two charts on one page, with letters not smaller than 7 points. */
export const pageScale = { ...printScale, row: 31, bar: 17, mark: 17 }
