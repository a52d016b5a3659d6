import { patchRecord } from '../../workshop/edit-records.ts'
import { chosenText, must } from '../choices.ts'
import type { DecisionOption, Mechanism } from '../decision-option.ts'
import { deed } from '../option-without-mechanism.ts'
import { inventionConcerned } from '../situation.ts'

/** The right is gone; the invention stays. */
const givingUp: Mechanism = {
  parameters: [must('invention', 'invention')],
  suggest: situation => ({ invention: inventionConcerned(situation)?.record.id ?? null }),
  apply: (workshop, choices) => {
    const id = chosenText(choices, 'invention')
    return id ? patchRecord(workshop, 'inventions', id, { ip: 'none', yearlyIpCost: 0 }) : workshop
  },
}

/** It blocks a rival, or a licensee may come. */
export const keepRight = deed('keep-right', { difficulty: 1, mover: 'nobody' })

/** Somebody pays for the right. */
export const sellRight = {
  id: 'sell-right',
  difficulty: 3,
  door: 'one-way',
  mover: 'Finance',
  premortem: true,
  mechanism: givingUp,
} as const satisfies DecisionOption

/** A university or a standard gets it. */
export const donateRight = {
  id: 'donate-right',
  difficulty: 2,
  door: 'one-way',
  mover: 'Finance',
  premortem: true,
  mechanism: givingUp,
} as const satisfies DecisionOption

/** The next fee is not paid. */
export const letLapse = {
  id: 'let-lapse',
  difficulty: 1,
  door: 'one-way',
  mover: 'Finance',
  premortem: true,
  mechanism: givingUp,
} as const satisfies DecisionOption
