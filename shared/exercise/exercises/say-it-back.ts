import type { Exercise } from '../exercise.ts'
import { backedPitches, fact, gap, pitchesIn } from '../room-reading.ts'

/** A pitch is read aloud, and the room says which invention makes it true before the line is shown. */
export const sayItBack = {
  id: 'say-it-back',
  minutes: 10,
  captures: ['parked'],
  view: 'say-back',
  stage: 'say-back',
  silent: false,
  gaps: room => gap('pitches-without-invention', pitchesIn(room).length - backedPitches(room)),
  facts: room => [fact('backed-pitches', backedPitches(room), pitchesIn(room).length)],
} as const satisfies Exercise
