import type { Id } from '../../lang/id.ts'
import type { Participant } from '../../team/participant.ts'
import { CREATORS } from '../../team/team-function.ts'
import { putRecords } from '../../workshop/edit-records.ts'
import { newRecord } from '../../workshop/new-record.ts'
import type { Workshop } from '../../workshop/workshop.ts'
import { chosenText, must } from '../choices.ts'
import type { DecisionOption, Mechanism, Situation } from '../decision-option.ts'
import { freshId } from '../map-moves.ts'
import { deed } from '../option-without-mechanism.ts'
import { benefitConcerned, pitchConcerned } from '../situation.ts'

/** A customer is heard; what the customer says nobody can know beforehand, so the verdict is neutral. */
function hear(workshop: Workshop, about: Id, heardBy: Id, { reading }: Situation): Workshop {
  const id = freshId(workshop, `evidence about ${about}`)
  const piece = newRecord('evidence', {
    id,
    about,
    heardBy,
    date: reading.asOf,
    kind: 'interview',
    verdict: 'neutral',
  })
  return putRecords(workshop, 'evidence', [piece])
}

function somebody(situation: Situation, suits: (participant: Participant) => boolean): Id | null {
  const { participants } = situation.reading.workshop
  return [...participants.values()].find(suits)?.id ?? null
}

const isNeutral = ({ paidOnDeal }: Participant) => paidOnDeal === 'no'
const isMaker = ({ function: name }: Participant) => name !== null && CREATORS.includes(name)

const asking: Mechanism = {
  parameters: [must('benefit', 'benefit'), must('heardBy', 'participant')],
  suggest: situation => ({
    benefit: benefitConcerned(situation)?.record.id ?? null,
    heardBy: somebody(situation, isNeutral),
  }),
  apply: (workshop, choices, situation) => {
    const [benefit, heardBy] = [chosenText(choices, 'benefit'), chosenText(choices, 'heardBy')]
    return benefit && heardBy ? hear(workshop, benefit, heardBy, situation) : workshop
  },
}

const goingAlong: Mechanism = {
  parameters: [must('pitch', 'pitch'), must('heardBy', 'participant')],
  suggest: situation => ({
    pitch: pitchConcerned(situation)?.record.id ?? null,
    heardBy: somebody(situation, isMaker),
  }),
  apply: (workshop, choices, situation) => {
    const [pitch, heardBy] = [chosenText(choices, 'pitch'), chosenText(choices, 'heardBy')]
    return pitch && heardBy ? hear(workshop, pitch, heardBy, situation) : workshop
  },
}

/** Somebody asks five customers. */
export const interview = {
  id: 'interview',
  difficulty: 1,
  door: 'two-way',
  mover: 'Marketing',
  premortem: false,
  mechanism: asking,
} as const satisfies DecisionOption

/** Somebody with nothing to sell asks again (seed 004). */
export const neutralInterviews = {
  id: 'neutral-interviews',
  difficulty: 1,
  door: 'two-way',
  mover: 'Marketing',
  premortem: false,
  mechanism: asking,
} as const satisfies DecisionOption

/** The next conversation is led by somebody who is not paid on it (seed 004). */
export const swapInterviewer = {
  id: 'swap-interviewer',
  difficulty: 2,
  door: 'two-way',
  mover: 'Sales',
  premortem: false,
  mechanism: asking,
} as const satisfies DecisionOption

/** The doubt is put to other customers before anything is dropped. */
export const reTest = {
  id: 're-test',
  difficulty: 2,
  door: 'two-way',
  mover: 'Marketing',
  premortem: false,
  mechanism: asking,
} as const satisfies DecisionOption

/** Makers sit in the meeting, also when it is lost (seed 001). */
export const rideAlongs = {
  id: 'ride-alongs',
  difficulty: 2,
  door: 'two-way',
  mover: 'R&D',
  premortem: false,
  mechanism: goingAlong,
} as const satisfies DecisionOption

/** Makers sell the first ten themselves, as a founder would (seed 001). */
export const makersSellFirst = {
  id: 'makers-sell-first',
  difficulty: 3,
  door: 'two-way',
  mover: 'R&D',
  premortem: false,
  mechanism: goingAlong,
} as const satisfies DecisionOption

export const askAnalyst = deed('ask-analyst', { difficulty: 1, mover: 'Marketing' })
export const referenceCustomer = deed('reference-customer', { difficulty: 3, mover: 'Sales' })
