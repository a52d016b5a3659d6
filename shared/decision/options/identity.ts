import type { Strength } from '../../map/link.ts'
import { patchRecord } from '../../workshop/edit-records.ts'
import { chosenNumber, chosenText, must } from '../choices.ts'
import type { DecisionOption, Mechanism, Situation } from '../decision-option.ts'
import { addInvention, linkCards } from '../map-moves.ts'
import { deed } from '../option-without-mechanism.ts'
import { benefitConcerned, inventionConcerned, largest } from '../situation.ts'

function identityOf({ reading }: Situation) {
  return largest(reading.benefits, ({ record, emphasis }) =>
    record.identity === true ? (emphasis ?? 0) : null,
  )
}

/** The invention that leads off the road serves what we are known for: accident avoidance (seed 000). */
export const leverageIdentity = {
  id: 'leverage-identity',
  difficulty: 3,
  door: 'two-way',
  mover: 'both',
  premortem: false,
  mechanism: {
    parameters: [must('invention', 'invention'), must('benefit', 'benefit'), must('strength', 'strength')],
    suggest: situation => ({
      invention: inventionConcerned(situation)?.record.id ?? null,
      benefit: identityOf(situation)?.record.id ?? null,
      strength: 9,
    }),
    apply: (workshop, choices) => {
      const [invention, benefit] = [chosenText(choices, 'invention'), chosenText(choices, 'benefit')]
      const strength = chosenNumber(choices, 'strength')
      if (!invention || !benefit || strength === null) return workshop
      return linkCards(workshop, invention, benefit, strength as Strength)
    },
  },
} as const satisfies DecisionOption

const protecting = (ip: 'application' | 'secret'): Mechanism => ({
  parameters: [must('invention', 'invention')],
  suggest: situation => ({ invention: inventionConcerned(situation)?.record.id ?? null }),
  apply: (workshop, choices) => {
    const id = chosenText(choices, 'invention')
    return id ? patchRecord(workshop, 'inventions', id, { ip }) : workshop
  },
})

/** A patent is applied for. What is published cannot be kept secret again. */
export const filePatent = {
  id: 'file-patent',
  difficulty: 2,
  door: 'one-way',
  mover: 'R&D',
  premortem: true,
  mechanism: protecting('application'),
} as const satisfies DecisionOption

/** The first to file in a field that is still open. */
export const fileEarly = {
  id: 'file-early',
  difficulty: 2,
  door: 'one-way',
  mover: 'R&D',
  premortem: true,
  mechanism: protecting('application'),
} as const satisfies DecisionOption

/** Nobody outside learns how it is done. */
export const keepSecret = {
  id: 'keep-secret',
  difficulty: 2,
  door: 'two-way',
  mover: 'R&D',
  premortem: false,
  mechanism: protecting('secret'),
} as const satisfies DecisionOption

/** A right that reads on it is bought. */
export const buyRights = {
  id: 'buy-rights',
  difficulty: 3,
  door: 'two-way',
  mover: 'Finance',
  premortem: false,
  mechanism: {
    parameters: [must('benefit', 'benefit')],
    suggest: situation => ({ benefit: benefitConcerned(situation)?.record.id ?? null }),
    apply: (workshop, choices) => {
      const benefit = chosenText(choices, 'benefit')
      const title = workshop.benefits.get(benefit ?? '')?.title
      return benefit && title
        ? addInvention(workshop, benefit, { title, ip: 'patent', status: 'shipping' })
        : workshop
    },
  },
} as const satisfies DecisionOption

export const openOnPurpose = deed('open-on-purpose', {
  difficulty: 3,
  mover: 'both',
  door: 'one-way',
  premortem: true,
})
