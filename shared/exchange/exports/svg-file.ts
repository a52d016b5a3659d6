import { measure } from '../../analysis/measure.ts'
import { svgText } from '../../layout/picture/drawing.ts'
import { mapToSvg } from '../../layout/picture/map-to-svg.ts'
import { columnsOf } from '../../layout/tidy/layered-graph.ts'
import { tidyOrder } from '../../layout/tidy/tidy-order.ts'
import type { FileFormat } from '../export-format.ts'
import { pictureOf } from '../map-picture.ts'

/** Height of a row of cards and of the least drawing, and the width of all of them, in px. */
const ROW = 56
const HEIGHT_LEAST = 260
const WIDTH = 1016

/** The whole map as a drawing for slides and wikis, in an order with few crossings. */
export const svgFile = {
  id: 'svg',
  option: 'svg',
  ending: 'svg',
  compose: (workshop, { asOf, words }) => {
    const order = tidyOrder(columnsOf(workshop))
    const rows = Math.max(order.invention.length, order.benefit.length, order.pitch.length)
    const picture = pictureOf(workshop, measure(workshop, asOf), words, { order, marks: new Map() })
    return `${svgText(mapToSvg(picture, WIDTH, Math.max(HEIGHT_LEAST, rows * ROW)))}\n`
  },
} as const satisfies FileFormat
