import { commissionOf, isNewOffer, usualCommission } from '../../analysis/new-offers.ts'
import type { Channel } from '../../map/pitch.ts'
import { patchRecord } from '../../workshop/edit-records.ts'
import { chosenNumber, chosenText, must } from '../choices.ts'
import type { DecisionOption, Mechanism, Situation } from '../decision-option.ts'
import { deed } from '../option-without-mechanism.ts'
import { pitchConcerned } from '../situation.ts'

const through = (channel: Channel): Mechanism => ({
  parameters: [must('pitch', 'pitch'), must('channel', 'channel')],
  suggest: situation => ({ pitch: pitchConcerned(situation)?.record.id ?? null, channel }),
  apply: (workshop, choices) => {
    const [pitch, chosen] = [chosenText(choices, 'pitch'), chosenText(choices, 'channel')]
    return pitch && chosen
      ? patchRecord(workshop, 'pitches', pitch, { channel: chosen as Channel })
      : workshop
  },
})

/** The rate at which the new offer pays as much as the usual one; a rate has its limits, so at most 100. */
function suggestRate(situation: Situation) {
  const pitch = pitchConcerned(situation)?.record ?? null
  const usual = usualCommission(situation.reading.pitches.map(({ record }) => record))
  const pays = pitch && isNewOffer(pitch) ? commissionOf(pitch) : null
  const wanted = pays && usual && pitch?.commissionPercent ? (pitch.commissionPercent * usual) / pays : null
  return { pitch: pitch?.id ?? null, percent: wanted === null ? null : Math.min(100, Math.ceil(wanted)) }
}

const paying: Mechanism = {
  parameters: [must('pitch', 'pitch'), must('percent', 'percent')],
  suggest: suggestRate,
  apply: (workshop, choices) => {
    const [pitch, commissionPercent] = [chosenText(choices, 'pitch'), chosenNumber(choices, 'percent')]
    return pitch && commissionPercent !== null
      ? patchRecord(workshop, 'pitches', pitch, { commissionPercent })
      : workshop
  },
}

/** Those who thought of it sell it until they know who buys and why (seed 001). */
export const foundersSell = {
  id: 'founders-sell',
  difficulty: 3,
  door: 'two-way',
  mover: 'R&D',
  premortem: false,
  mechanism: through('founders'),
} as const satisfies DecisionOption

/** A handful of sellers without a quota learn before the others scale (seed 001). */
export const pilotTeam = {
  id: 'pilot-team',
  difficulty: 3,
  door: 'two-way',
  mover: 'Sales',
  premortem: false,
  mechanism: through('inside'),
} as const satisfies DecisionOption

/** A team of its own that is not paid for anything else (seed 001). */
export const separateTeam = {
  id: 'separate-team',
  difficulty: 4,
  door: 'two-way',
  mover: 'Sales',
  premortem: false,
  mechanism: through('inside'),
} as const satisfies DecisionOption

/** It reaches its buyers without the field. */
export const otherChannel = {
  id: 'other-channel',
  difficulty: 3,
  door: 'two-way',
  mover: 'Sales',
  premortem: false,
  mechanism: through('partner'),
} as const satisfies DecisionOption

/** It counts towards the quota as if it cost what the others cost (seed 001). */
export const quotaCredit = {
  id: 'quota-credit',
  difficulty: 3,
  door: 'two-way',
  mover: 'Finance',
  premortem: false,
  mechanism: paying,
} as const satisfies DecisionOption

/** A bonus for the first who sell it (seed 001). */
export const launchBonus = {
  id: 'launch-bonus',
  difficulty: 2,
  door: 'two-way',
  mover: 'Finance',
  premortem: false,
  mechanism: paying,
} as const satisfies DecisionOption

export const delayLaunch = deed('delay-launch', { difficulty: 2, mover: 'both' })
