import { lastSession } from '../../analysis/last-session.ts'
import { addDays } from '../../lang/day.ts'
import type { Participant } from '../../team/participant.ts'
import { patchRecord, putRecords } from '../../workshop/edit-records.ts'
import { chosenText, must } from '../choices.ts'
import type { Choices, DecisionOption, Mechanism, Situation } from '../decision-option.ts'
import { deed } from '../option-without-mechanism.ts'

const changing = (fields: Partial<Participant>): Mechanism => ({
  parameters: [must('participant', 'participant')],
  suggest: ({ subjects }: Situation): Choices => ({ participant: subjects[0] ?? null }),
  apply: (workshop, choices) => {
    const id = chosenText(choices, 'participant')
    return id ? patchRecord(workshop, 'participants', id, fields) : workshop
  },
})

/** Who is to hear the truth is no longer paid when the deal closes (seed 004). */
export const changePay = {
  id: 'change-pay',
  difficulty: 4,
  door: 'two-way',
  mover: 'Finance',
  premortem: false,
  mechanism: changing({ paidOnDeal: 'no' }),
} as const satisfies DecisionOption

/** Who is paid on deals executes, and somebody else innovates (seed 004). */
export const changePart = {
  id: 'change-part',
  difficulty: 3,
  door: 'two-way',
  mover: 'both',
  premortem: false,
  mechanism: changing({ track: 'execution' }),
} as const satisfies DecisionOption

/** What only one side believes is called a guess until the other agrees: its links go down to 1. */
export const markAsGuess = {
  id: 'mark-as-guess',
  difficulty: 1,
  door: 'two-way',
  mover: 'both',
  premortem: false,
  mechanism: {
    parameters: [],
    suggest: () => ({}),
    apply: (workshop, _choices, { subjects }) =>
      putRecords(
        workshop,
        'links',
        subjects.flatMap(id => {
          const link = workshop.links.get(id)
          return link ? { ...link, strength: 1 as const } : []
        }),
      ),
  },
} as const satisfies DecisionOption

/** The next session has a day, and so has every one after it (seed 003). */
export const weeklySlot = {
  id: 'weekly-slot',
  difficulty: 1,
  door: 'two-way',
  mover: 'both',
  premortem: false,
  mechanism: {
    parameters: [must('day', 'day')],
    suggest: ({ reading }) => ({ day: addDays(reading.asOf, 7) }),
    apply: (workshop, choices, { reading }) => {
      const [day, last] = [chosenText(choices, 'day'), lastSession(workshop, reading.asOf)]
      return day && last ? patchRecord(workshop, 'sessions', last.id, { nextDate: day }) : workshop
    },
  },
} as const satisfies DecisionOption

export const nameOwner = deed('name-owner', { difficulty: 1, mover: 'both' })
export const inviteFunction = deed('invite-function', { difficulty: 1, mover: 'both' })
export const sendProxy = deed('send-proxy', { difficulty: 1, mover: 'both' })
export const runAgain = deed('run-again', { difficulty: 2, mover: 'both' })
export const fillInNow = deed('fill-in-now', { difficulty: 1, mover: 'both' })
export const longerFinanceRule = deed('longer-finance-rule', { difficulty: 4, mover: 'Finance' })
