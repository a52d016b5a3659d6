import { z } from '../lang/zod.ts'

const METRES_PER_INCH = 0.0254
/** Heights on the stage are told in lines of a picture that is 1080 lines high, whatever the display has. */
export const STAGE_LINES = 1080
const BODY_MIN = 56
const CARD_MIN = 72
const SPOTLIGHT_MIN = 96
/** Above this a line holds too few words to be read as a sentence. */
const BODY_MAX = 72
/** Somebody reads what is a two-hundredth of their distance, held against the height of the picture (DISCAS). */
const READING = 200

/** How large the display of the room is and how far its last row sits: inches across, metres away. */
export const RoomSize = z.object({
  diagonal: z.number().min(10).max(600),
  distance: z.number().min(0.5).max(100),
})
export type RoomSize = z.infer<typeof RoomSize>

/** The smallest type of text, of cards and of a spotlight on the stage, in lines of 1080. */
export interface StageSizes {
  readonly body: number
  readonly card: number
  readonly spotlight: number
}

/** What the last row can read. */
export interface Legible {
  readonly sizes: StageSizes
  /** False where the last row sits too far away for this display. */
  readonly reaches: boolean
  /** From how far the largest type of the stage can still be read, in metres; null where the room is not known. */
  readonly farthest: number | null
}

/** The type the last row needs: element height as a share of the picture = distance ÷ (picture height × 200), never below the smallest of the stage. */
export function legible(
  room: RoomSize | null,
  display: { readonly width: number; readonly height: number },
): Legible {
  if (!room) return { sizes: sizesFrom(0), reaches: true, farthest: null }
  const height = pictureHeight(room.diagonal, display)
  const needed = (room.distance / (height * READING)) * STAGE_LINES
  return {
    sizes: sizesFrom(Math.min(needed, BODY_MAX)),
    reaches: needed <= BODY_MAX,
    farthest: (BODY_MAX / STAGE_LINES) * height * READING,
  }
}

function sizesFrom(needed: number): StageSizes {
  const lines = Math.ceil(needed)
  return {
    body: Math.max(BODY_MIN, lines),
    card: Math.max(CARD_MIN, lines),
    spotlight: Math.max(SPOTLIGHT_MIN, lines),
  }
}

/** The height of the picture in metres. */
function pictureHeight(
  diagonal: number,
  { width, height }: { readonly width: number; readonly height: number },
): number {
  return (diagonal * METRES_PER_INCH * height) / Math.hypot(width, height)
}
