import { removeCards } from '../../map/edits/remove-cards.ts'
import { chosenNumber, chosenText, may, must } from '../choices.ts'
import type { DecisionOption, Mechanism, Situation } from '../decision-option.ts'
import { addPitch, dropPitch, moveEmphasis } from '../map-moves.ts'
import { benefitConcerned, largestPitch, mostFed, mostStarved, pitchConcerned } from '../situation.ts'

const FIRST_POINTS = 10

const movingPoints: Omit<Mechanism, 'suggest'> = {
  parameters: [must('from', 'pitch'), must('to', 'pitch'), must('points', 'points')],
  apply: (workshop, choices) => {
    const [from, to, points] = [
      chosenText(choices, 'from'),
      chosenText(choices, 'to'),
      chosenNumber(choices, 'points'),
    ]
    return from && to && points !== null ? moveEmphasis(workshop, from, to, points) : workshop
  },
}

/** Away from what is told too much, to where R&D is ahead. */
function suggestAway(situation: Situation) {
  const { reading } = situation
  const from = pitchConcerned(situation)
  const fed = mostFed(reading, benefitConcerned(situation)?.record.id)
  const to = fed ? largestPitch(reading, fed) : null
  return { from: from?.record.id ?? null, to: to?.record.id ?? null, points: FIRST_POINTS }
}

/** From where selling is ahead to the benefit concerned. */
function suggestTowards(situation: Situation) {
  const { reading } = situation
  const to = pitchConcerned(situation)
  const starved = mostStarved(reading, benefitConcerned(situation)?.record.id)
  const from = starved ? largestPitch(reading, starved) : null
  return { from: from?.record.id ?? null, to: to?.record.id ?? null, points: FIRST_POINTS }
}

const withdrawing: Mechanism = {
  parameters: [must('pitch', 'pitch'), may('to', 'pitch')],
  suggest: situation => ({ pitch: pitchConcerned(situation)?.record.id ?? null, to: null }),
  apply: (workshop, choices) => {
    const pitch = chosenText(choices, 'pitch')
    return pitch ? dropPitch(workshop, pitch, chosenText(choices, 'to')) : workshop
  },
}

/** Somebody tells customers about what is built (seed 000). */
export const writePitch = {
  id: 'write-pitch',
  difficulty: 2,
  door: 'two-way',
  mover: 'Marketing',
  premortem: false,
  mechanism: {
    parameters: [must('benefit', 'benefit'), must('points', 'points'), may('from', 'pitch')],
    suggest: situation => ({
      benefit: benefitConcerned(situation)?.record.id ?? null,
      points: FIRST_POINTS,
      from: null,
    }),
    apply: (workshop, choices, { reading }) => {
      const [benefit, points] = [chosenText(choices, 'benefit'), chosenNumber(choices, 'points')]
      const title = workshop.benefits.get(benefit ?? '')?.title
      if (!benefit || !title || points === null) return workshop
      return addPitch(workshop, benefit, points, chosenText(choices, 'from'), {
        title,
        reviewed: reading.asOf,
      })
    },
  },
} as const satisfies DecisionOption

/** Selling moves to what is built (seed 000). */
export const moveEmphasisAway = {
  id: 'move-emphasis',
  difficulty: 3,
  door: 'two-way',
  mover: 'Sales',
  premortem: false,
  mechanism: { ...movingPoints, suggest: suggestAway },
} as const satisfies DecisionOption

/** The brand learns a new song. An identity sticks, so this is the hardest of all (seed 000). */
export const refocusSales = {
  id: 'refocus-sales',
  difficulty: 5,
  door: 'one-way',
  mover: 'Sales',
  premortem: true,
  mechanism: { ...movingPoints, suggest: suggestTowards },
} as const satisfies DecisionOption

/** The story leans less on what nobody has checked. */
export const lowerEmphasis = {
  id: 'lower-emphasis',
  difficulty: 2,
  door: 'two-way',
  mover: 'Sales',
  premortem: false,
  mechanism: { ...movingPoints, suggest: suggestAway },
} as const satisfies DecisionOption

/** The claim is no longer made. */
export const dropClaim = {
  id: 'drop-claim',
  difficulty: 3,
  door: 'two-way',
  mover: 'Sales',
  premortem: false,
  mechanism: withdrawing,
} as const satisfies DecisionOption

/** The material leaves the field today (seed 003). */
export const withdrawMaterial = {
  id: 'withdraw-material',
  difficulty: 1,
  door: 'two-way',
  mover: 'Marketing',
  premortem: false,
  mechanism: withdrawing,
} as const satisfies DecisionOption

/** We no longer serve those who need it. */
export const leaveSegment = {
  id: 'leave-segment',
  difficulty: 4,
  door: 'one-way',
  mover: 'both',
  premortem: true,
  mechanism: {
    parameters: [must('benefit', 'benefit')],
    suggest: situation => ({ benefit: benefitConcerned(situation)?.record.id ?? null }),
    apply: (workshop, choices) => {
      const benefit = chosenText(choices, 'benefit')
      return benefit ? removeCards(workshop, new Set([benefit])) : workshop
    },
  },
} as const satisfies DecisionOption
