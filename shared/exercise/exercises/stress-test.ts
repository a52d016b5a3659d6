import type { Exercise } from '../exercise.ts'
import { fact, gap, pitchesIn } from '../room-reading.ts'

/** Who loses pay if this wins, and whether Service can keep what is promised. */
export const stressTest = {
  id: 'stress-test',
  minutes: 10,
  captures: ['pay'],
  view: 'stress-test',
  stage: 'pay',
  silent: false,
  gaps: room => {
    const pitches = pitchesIn(room)
    return [
      ...gap(
        'commission-unknown',
        pitches.filter(({ commissionPercent }) => commissionPercent === null).length,
      ),
      ...gap(
        'service-verdict-unknown',
        pitches.filter(({ serviceVerdict }) => !serviceVerdict || serviceVerdict === 'unknown').length,
      ),
    ]
  },
  facts: room => {
    const pitches = pitchesIn(room)
    const judged = pitches.filter(
      ({ serviceVerdict }) => serviceVerdict === 'met' || serviceVerdict === 'gap',
    )
    return [fact('service-verdicts', judged.length, pitches.length)]
  },
} as const satisfies Exercise
