import type { Exercise } from '../exercise.ts'
import { promisesTooEarly } from '../promise-reading.ts'
import { activeInventions, fact, gap, pitchesIn } from '../room-reading.ts'

/** What may be promised, from when: every promise against the day its inventions are there. */
export const roadmap = {
  id: 'roadmap',
  minutes: 4,
  captures: ['date'],
  view: 'roadmap',
  stage: 'chart',
  silent: false,
  gaps: room => {
    const coming = activeInventions(room).filter(({ status }) => status !== 'shipping')
    return [
      ...gap('promises-too-early', promisesTooEarly(room)),
      ...gap('availability-unknown', coming.filter(({ availableFrom }) => availableFrom === null).length),
    ]
  },
  facts: room => {
    const pitches = pitchesIn(room)
    return [fact('dated', pitches.filter(({ promisedFor }) => promisedFor !== null).length, pitches.length)]
  },
} as const satisfies Exercise
