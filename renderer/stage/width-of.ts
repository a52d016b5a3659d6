import { STAGE_LINES } from '../../shared/session/legible.ts'

/** The narrowest and the widest picture the stage is laid out for: 4:3 and 21:9. */
const NARROWEST = (STAGE_LINES * 4) / 3
const WIDEST = (STAGE_LINES * 21) / 9

/** How wide a picture of 1080 lines is on a display; displays of other shapes keep dark edges. */
export function widthOf({ width, height }: { readonly width: number; readonly height: number }): number {
  return Math.round(Math.min(WIDEST, Math.max(NARROWEST, (STAGE_LINES * width) / height)))
}
