import { patchRecord } from '../../workshop/edit-records.ts'
import { chosenNumber, chosenText, must } from '../choices.ts'
import type { DecisionOption } from '../decision-option.ts'
import { deed } from '../option-without-mechanism.ts'
import { pitchConcerned } from '../situation.ts'

const CLOSE_TO_ALTERNATIVE = 1.05

/** The price comes down to what the difference is worth to the buyer (seed 000). */
export const cutPrice = {
  id: 'cut-price',
  difficulty: 3,
  door: 'two-way',
  mover: 'Sales',
  premortem: false,
  mechanism: {
    parameters: [must('pitch', 'pitch'), must('price', 'money')],
    suggest: situation => {
      const pitch = pitchConcerned(situation)
      const alternative = pitch?.record.alternativePrice ?? null
      return {
        pitch: pitch?.record.id ?? null,
        price: alternative === null ? null : Math.round(alternative * CLOSE_TO_ALTERNATIVE),
      }
    },
    apply: (workshop, choices) => {
      const [pitch, price] = [chosenText(choices, 'pitch'), chosenNumber(choices, 'price')]
      return pitch && price !== null ? patchRecord(workshop, 'pitches', pitch, { price }) : workshop
    },
  },
} as const satisfies DecisionOption

export const bestFitVersion = deed('best-fit-version', { difficulty: 4, mover: 'R&D' })
export const narrowTarget = deed('narrow-target', { difficulty: 3, mover: 'Sales' })
export const premiumSegment = deed('premium-segment', { difficulty: 4, mover: 'Sales' })
