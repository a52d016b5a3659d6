import type { Id } from '../lang/id.ts'
import { putRecords } from '../workshop/edit-records.ts'
import { newRecord } from '../workshop/new-record.ts'
import type { Decision, FindingReference } from '../workshop/records/decision.ts'
import type { Workshop } from '../workshop/workshop.ts'

/** The option of a decision by which the room leaves a finding as it is, with its reason. */
export const SET_ASIDE = 'set-aside'

/** What the room has answered to a finding so far. */
export interface FindingAnswers {
  /** What was said about it, before an option is chosen; null when nothing was. */
  readonly note: Decision | null
  /** That it is left as it is, and why; null when it is not. */
  readonly setAside: Decision | null
  /** The options that were chosen for it or for part of it. */
  readonly decided: readonly Decision[]
}

/** The decisions that answer a finding: of its rule, and about all of its subjects; what was decided, about any of them. */
export function answersTo(workshop: Workshop, finding: FindingReference): FindingAnswers {
  const answers = [...workshop.decisions.values()].filter(decision => answersFinding(decision, finding))
  const touching = [...workshop.decisions.values()].filter(decision => touchesFinding(decision, finding))
  return {
    note: answers.find(({ option }) => option === null) ?? null,
    setAside: answers.find(({ option }) => option === SET_ASIDE) ?? null,
    decided: touching.filter(({ option }) => option !== null && option !== SET_ASIDE),
  }
}

function answersFinding({ finding: answered }: Decision, { rule, subjects }: FindingReference): boolean {
  return answered?.rule === rule && subjects.every(id => answered.subjects.includes(id))
}

function touchesFinding({ finding: answered }: Decision, { rule, subjects }: FindingReference): boolean {
  if (answered?.rule !== rule) return false
  return subjects.length === 0 || subjects.some(id => answered.subjects.includes(id))
}

/** Keeps what the room said about a finding as a decision without an option yet; later words replace earlier ones. */
export function noteFinding(workshop: Workshop, id: Id, finding: FindingReference, text: string): Workshop {
  const { note } = answersTo(workshop, finding)
  const decision = note ?? newRecord('decisions', { id, finding })
  return putRecords(workshop, 'decisions', [{ ...decision, reason: text }])
}

/** Sets a finding aside for a reason, which everybody can read later. */
export function setFindingAside(
  workshop: Workshop,
  id: Id,
  finding: FindingReference,
  reason: string,
): Workshop {
  const decision = newRecord('decisions', { id, finding, option: SET_ASIDE, mover: 'nobody', reason })
  return putRecords(workshop, 'decisions', [decision])
}

/** Opens a decision for a finding with an option, or with none yet; what was said about the finding is carried on. */
export function decideFinding(
  workshop: Workshop,
  id: Id,
  finding: FindingReference,
  choice: Partial<Decision>,
): { readonly workshop: Workshop; readonly id: Id } {
  const { note } = answersTo(workshop, finding)
  const decision = { ...(note ?? newRecord('decisions', { id, finding })), ...choice }
  return { workshop: putRecords(workshop, 'decisions', [{ ...decision, finding }]), id: decision.id }
}
