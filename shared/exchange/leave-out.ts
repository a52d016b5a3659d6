import { z } from '../lang/zod.ts'
import type { Words } from '../words/words.ts'
import type { Workshop } from '../workshop/workshop.ts'

/** What can be left out of an export for other eyes. */
export const Private = z.enum(['names', 'pay', 'verbatims'])
export type Private = z.infer<typeof Private>

/** The workshop without names of people, without pay and price, or without what customers said word for word. */
export function leaveOut(workshop: Workshop, what: ReadonlySet<Private>, words: Words): Workshop {
  const steps = { names: withoutNames(words), pay: withoutPay, verbatims: withoutVerbatims }
  const shortened = [...what].reduce((so, name) => steps[name](so), workshop)
  if (what.size === 0) return workshop
  return { ...shortened, sessions: mapped(shortened.sessions, session => ({ ...session, snapshot: null })) }
}

const withoutNames =
  (words: Words) =>
  (workshop: Workshop): Workshop => {
    let people = 0
    return {
      ...workshop,
      participants: mapped(workshop.participants, person => ({
        ...person,
        name: words.exchange.nameless(person.function, ++people),
      })),
      inventions: mapped(workshop.inventions, invention => ({ ...invention, owner: null })),
      decisions: mapped(workshop.decisions, decision => ({ ...decision, approver: null })),
      actions: mapped(workshop.actions, action => ({ ...action, owner: null })),
      evidence: mapped(workshop.evidence, evidence => ({ ...evidence, customer: null })),
      pitches: mapped(workshop.pitches, pitch => ({ ...pitch, references: [] })),
    }
  }

function withoutPay(workshop: Workshop): Workshop {
  return {
    ...workshop,
    participants: mapped(workshop.participants, person => ({ ...person, paidOnDeal: 'unknown' as const })),
    pitches: mapped(workshop.pitches, pitch => ({
      ...pitch,
      price: null,
      alternativePrice: null,
      commissionPercent: null,
    })),
    inventions: mapped(workshop.inventions, invention => ({ ...invention, yearlyIpCost: null })),
  }
}

function withoutVerbatims(workshop: Workshop): Workshop {
  return {
    ...workshop,
    evidence: mapped(workshop.evidence, evidence => ({ ...evidence, verbatim: null, interpretation: null })),
    links: mapped(workshop.links, link => ({ ...link, customerWords: null })),
  }
}

function mapped<Id, Value>(records: ReadonlyMap<Id, Value>, change: (value: Value) => Value) {
  return new Map([...records].map(([id, record]) => [id, change(record)] as const))
}
