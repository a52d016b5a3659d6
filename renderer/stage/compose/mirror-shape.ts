import type { SceneFrame } from '../scene.ts'
import type { MirrorRow } from './mirror.ts'
import { areaOf, isNarrow } from './paging.ts'

/** Where the bars of both sides meet, and how long a share of one is; in lines of 1080. */
export interface MirrorShape {
  readonly axis: number
  readonly perShare: number
}

/** The titles have this share of the width. */
const TITLES = { wide: 0.37, narrow: 0.47 } as const
const NUMBERS_EMS = 4

/** Lays the bars so that the longest ones of both sides fill the width beside the titles. */
export function mirrorShape(
  rows: readonly Pick<MirrorRow, 'effort' | 'emphasis'>[],
  frame: Pick<SceneFrame, 'sizes' | 'width'>,
): MirrorShape {
  const { width } = areaOf(frame)
  const effort = Math.max(0.05, ...rows.map(row => row.effort))
  const emphasis = Math.max(0.05, ...rows.map(row => row.emphasis))
  const titles = width * (isNarrow(frame) ? TITLES.narrow : TITLES.wide)
  const bars = width - titles - NUMBERS_EMS * frame.sizes.body
  const perShare = bars / (effort + emphasis)
  return { axis: titles + (NUMBERS_EMS / 2) * frame.sizes.body + effort * perShare, perShare }
}
