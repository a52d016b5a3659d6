import { patchRecord } from '../../workshop/edit-records.ts'
import { chosenNumber, chosenText, must } from '../choices.ts'
import type { DecisionOption, Mechanism } from '../decision-option.ts'
import { inventionConcerned } from '../situation.ts'

/** The invention leaves this company's work, and its effort with it. */
const leaving: Mechanism = {
  parameters: [must('invention', 'invention')],
  suggest: situation => ({ invention: inventionConcerned(situation)?.record.id ?? null }),
  apply: (workshop, choices) => {
    const id = chosenText(choices, 'invention')
    return id ? patchRecord(workshop, 'inventions', id, { status: 'retired' }) : workshop
  },
}

/** The invention stays and takes less effort. */
const keeping = (part: number): Mechanism => ({
  parameters: [must('invention', 'invention'), must('effort', 'effort')],
  suggest: situation => {
    const concerned = inventionConcerned(situation)
    const effort = concerned?.record.effort ?? null
    return { invention: concerned?.record.id ?? null, effort: effort === null ? null : effort * part }
  },
  apply: (workshop, choices) => {
    const [id, effort] = [chosenText(choices, 'invention'), chosenNumber(choices, 'effort')]
    return id && effort !== null ? patchRecord(workshop, 'inventions', id, { effort }) : workshop
  },
})

/** The work ends. */
export const stop = {
  id: 'stop',
  difficulty: 3,
  door: 'one-way',
  mover: 'R&D',
  premortem: true,
  mechanism: leaving,
} as const satisfies DecisionOption

/** Somebody else develops and sells it, and pays for it (seed 000). */
export const licenseOut = {
  id: 'license-out',
  difficulty: 2,
  door: 'one-way',
  mover: 'R&D',
  premortem: true,
  mechanism: leaving,
} as const satisfies DecisionOption

/** A company of its own for what leads off our road (seed 000). */
export const separateVenture = {
  id: 'separate-venture',
  difficulty: 4,
  door: 'one-way',
  mover: 'R&D',
  premortem: true,
  mechanism: leaving,
} as const satisfies DecisionOption

/** Half the effort and half the reward with a partner who can sell it (seed 000). */
export const jointVenture = {
  id: 'joint-venture',
  difficulty: 4,
  door: 'one-way',
  mover: 'both',
  premortem: true,
  mechanism: keeping(0.5),
} as const satisfies DecisionOption

/** A little effort keeps it alive until somebody knows what it is for. */
export const keepAsOption = {
  id: 'keep-as-option',
  difficulty: 1,
  door: 'two-way',
  mover: 'R&D',
  premortem: false,
  mechanism: keeping(0.1),
} as const satisfies DecisionOption

/** Good enough is enough: what is better than needed is kept, not improved (seed 000). */
export const holdLevel = {
  id: 'hold-level',
  difficulty: 2,
  door: 'two-way',
  mover: 'R&D',
  premortem: false,
  mechanism: keeping(0.2),
} as const satisfies DecisionOption
