import type { Exercise } from '../exercise.ts'
import { staleIds } from '../promise-reading.ts'
import { fact, gap, pitchesIn } from '../room-reading.ts'

/** Material that is older than the product: keep it, fix it or pull it. */
export const staleMaterial = {
  id: 'stale-material',
  minutes: 4,
  captures: ['date', 'action'],
  view: 'stale',
  stage: 'findings',
  silent: false,
  gaps: room => gap('stale-pitches', staleIds(room).size),
  facts: room => [
    fact('reviewed-pitches', pitchesIn(room).length - staleIds(room).size, pitchesIn(room).length),
  ],
} as const satisfies Exercise
