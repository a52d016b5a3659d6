import type { Support } from '../../analysis/support.ts'
import type { Claim } from '../../map/pitch.ts'
import { patchRecord } from '../../workshop/edit-records.ts'
import { chosenText, must } from '../choices.ts'
import type { DecisionOption, Situation } from '../decision-option.ts'
import { deed } from '../option-without-mechanism.ts'
import { pitchConcerned } from '../situation.ts'

/** The strongest claim that what exists can carry. */
const CLAIM_FOR: Readonly<Record<Support, Claim>> = {
  unknown: 'vision',
  idea: 'vision',
  research: 'research',
  prototype: 'pilot',
  shipping: 'available',
}
const CLAIMS: readonly Claim[] = ['vision', 'research', 'pilot', 'available']

function suggestClaim(situation: Situation) {
  const pitch = pitchConcerned(situation)
  const carried = pitch?.sells.flatMap(
    ({ benefit }) => situation.reading.benefits[benefit.index]?.support ?? [],
  )
  const lowest = (carried ?? []).map(support => CLAIMS.indexOf(CLAIM_FOR[support]))
  const claim = lowest.length === 0 ? 'vision' : CLAIMS[Math.min(...lowest)]
  return { pitch: pitch?.record.id ?? null, claim: claim ?? null }
}

/** The pitch says what exists and no more (seed 003). */
export const correctClaim = {
  id: 'correct-claim',
  difficulty: 1,
  door: 'two-way',
  mover: 'Marketing',
  premortem: false,
  mechanism: {
    parameters: [must('pitch', 'pitch'), must('claim', 'claim')],
    suggest: suggestClaim,
    apply: (workshop, choices) => {
      const [pitch, claim] = [chosenText(choices, 'pitch'), chosenText(choices, 'claim')]
      return pitch && claim ? patchRecord(workshop, 'pitches', pitch, { claim: claim as Claim }) : workshop
    },
  },
} as const satisfies DecisionOption

/** The pitch says from when, and the date is one that R&D holds (seed 003). */
export const dateClaim = {
  id: 'date-claim',
  difficulty: 2,
  door: 'two-way',
  mover: 'both',
  premortem: false,
  mechanism: {
    parameters: [must('pitch', 'pitch'), must('promisedFor', 'day')],
    suggest: situation => {
      const pitch = pitchConcerned(situation)
      const due = (pitch?.sells ?? []).flatMap(
        ({ benefit }) => situation.reading.benefits[benefit.index]?.firstDue?.availableFrom ?? [],
      )
      return { pitch: pitch?.record.id ?? null, promisedFor: due.sort().at(-1) ?? null }
    },
    apply: (workshop, choices) => {
      const [pitch, promisedFor] = [chosenText(choices, 'pitch'), chosenText(choices, 'promisedFor')]
      return pitch && promisedFor ? patchRecord(workshop, 'pitches', pitch, { promisedFor }) : workshop
    },
  },
} as const satisfies DecisionOption

/** The material says what the product is today (seed 003). */
export const updateMaterial = {
  id: 'update-material',
  difficulty: 1,
  door: 'two-way',
  mover: 'Marketing',
  premortem: false,
  mechanism: {
    parameters: [must('pitch', 'pitch'), must('reviewed', 'day')],
    suggest: situation => ({
      pitch: pitchConcerned(situation)?.record.id ?? null,
      reviewed: situation.reading.asOf,
    }),
    apply: (workshop, choices) => {
      const [pitch, reviewed] = [chosenText(choices, 'pitch'), chosenText(choices, 'reviewed')]
      return pitch && reviewed ? patchRecord(workshop, 'pitches', pitch, { reviewed }) : workshop
    },
  },
} as const satisfies DecisionOption

/** It was past work, service or the brand, and that is known. */
export const accept = deed('accept', { difficulty: 1, mover: 'nobody' })
export const warnCustomers = deed('warn-customers', { difficulty: 3, mover: 'Sales' })
export const expiryDate = deed('expiry-date', { difficulty: 1, mover: 'Marketing' })
export const rePitch = deed('re-pitch', { difficulty: 2, mover: 'Marketing' })
