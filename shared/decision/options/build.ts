import type { InventionStatus } from '../../map/invention.ts'
import { patchRecord } from '../../workshop/edit-records.ts'
import { chosenNumber, chosenText, may, must } from '../choices.ts'
import type { DecisionOption, Mechanism } from '../decision-option.ts'
import { addInvention } from '../map-moves.ts'
import { benefitConcerned, inventionConcerned } from '../situation.ts'

const FIRST_EFFORT = 0.05

/** A new invention behind the benefit, with the effort the room grants it. */
const funding = (status: InventionStatus): Mechanism => ({
  parameters: [must('benefit', 'benefit'), must('effort', 'effort')],
  suggest: situation => ({
    benefit: benefitConcerned(situation)?.record.id ?? null,
    effort: Math.round(situation.reading.map.effortTotal * FIRST_EFFORT),
  }),
  apply: (workshop, choices) => {
    const [benefit, effort] = [chosenText(choices, 'benefit'), chosenNumber(choices, 'effort')]
    const title = workshop.benefits.get(benefit ?? '')?.title
    if (!benefit || !title || effort === null) return workshop
    return addInvention(workshop, benefit, { title, effort, status })
  },
})

/** The level of the benefit once the gap is closed. */
const reachingLevel: Mechanism = {
  parameters: [must('benefit', 'benefit'), must('level', 'level')],
  suggest: situation => {
    const concerned = benefitConcerned(situation)
    return { benefit: concerned?.record.id ?? null, level: concerned?.record.goodEnough ?? null }
  },
  apply: (workshop, choices) => {
    const [benefit, ours] = [chosenText(choices, 'benefit'), chosenNumber(choices, 'level')]
    return benefit && ours !== null ? patchRecord(workshop, 'benefits', benefit, { ours }) : workshop
  },
}

/** R&D starts what is sold already (seed 000). */
export const fund = {
  id: 'fund',
  difficulty: 3,
  door: 'two-way',
  mover: 'R&D',
  premortem: false,
  mechanism: funding('idea'),
} as const satisfies DecisionOption

/** Money for the field that nobody holds yet. */
export const invest = {
  id: 'invest',
  difficulty: 3,
  door: 'two-way',
  mover: 'R&D',
  premortem: false,
  mechanism: funding('research'),
} as const satisfies DecisionOption

/** What is sold is bought from somebody who has it (seed 000). */
export const licenseIn = {
  id: 'license-in',
  difficulty: 2,
  door: 'two-way',
  mover: 'R&D',
  premortem: false,
  mechanism: funding('shipping'),
} as const satisfies DecisionOption

/** R&D brings it to what buyers need, and no further (seed 000). */
export const closeGap = {
  id: 'close-gap',
  difficulty: 4,
  door: 'two-way',
  mover: 'R&D',
  premortem: false,
  mechanism: reachingLevel,
} as const satisfies DecisionOption

/** Somebody who is good enough at it fills the gap for us. */
export const partner = {
  id: 'partner',
  difficulty: 3,
  door: 'two-way',
  mover: 'both',
  premortem: false,
  mechanism: reachingLevel,
} as const satisfies DecisionOption

/** R&D brings forward what was already promised (seed 003). */
export const accelerate = {
  id: 'accelerate',
  difficulty: 4,
  door: 'two-way',
  mover: 'R&D',
  premortem: false,
  mechanism: {
    parameters: [must('invention', 'invention'), must('status', 'status'), may('availableFrom', 'day')],
    suggest: situation => {
      const concerned = inventionConcerned(situation)
      const promised = situation.reading.pitches.find(({ record }) => situation.subjects.includes(record.id))
      return {
        invention: concerned?.record.id ?? null,
        status: 'shipping',
        availableFrom: promised?.record.promisedFor ?? null,
      }
    },
    apply: (workshop, choices) => {
      const [invention, status] = [chosenText(choices, 'invention'), chosenText(choices, 'status')]
      const availableFrom = chosenText(choices, 'availableFrom')
      if (!invention || !status) return workshop
      return patchRecord(workshop, 'inventions', invention, {
        status: status as InventionStatus,
        ...(availableFrom ? { availableFrom } : {}),
      })
    },
  },
} as const satisfies DecisionOption
