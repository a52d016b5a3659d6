import type { DecisionOption } from '../../../../shared/decision/decision-option.ts'
import { expectedEffect } from '../../../../shared/decision/expected-effect.ts'
import { decideFinding } from '../../../../shared/decision/finding-answers.ts'
import type { WhatIf } from '../../../../shared/decision/what-if.ts'
import { toTitle } from '../../../../shared/lang/text.ts'
import { TeamFunction } from '../../../../shared/team/team-function.ts'
import { patchRecord, putRecords } from '../../../../shared/workshop/edit-records.ts'
import { newRecord } from '../../../../shared/workshop/new-record.ts'
import type { Decision } from '../../../../shared/workshop/records/decision.ts'
import { setField } from '../../../inspector/set-field.ts'
import { newId, today } from '../../../workshop/clock.ts'
import { editWorkshop } from '../../../workshop/open-workshop.ts'
import type { Question } from './questions.ts'

/** Decides a question by an option, with what it usually asks for and the effect that was computed. */
export function decideBy(
  { title, finding, decision }: Question,
  option: DecisionOption,
  effect: WhatIf | null,
): void {
  const { id, mover, difficulty, door } = option
  const expected = effect ? expectedEffect(effect) : []
  const choice = { option: id, mover, difficulty, door, expected, decidedOn: today() }
  if (decision) {
    editWorkshop({ act: 'edit-decision', count: 1, title }, workshop =>
      patchRecord(workshop, 'decisions', decision.id, choice),
    )
  } else if (finding) {
    editWorkshop(
      { act: 'add-decision', count: 1, title },
      workshop => decideFinding(workshop, newId(), finding, choice).workshop,
    )
  }
}

/** Begins a decision on something that is no finding; answers its id. */
export function beginOwn(subject: string): string {
  const id = newId()
  const title = toTitle(subject)
  editWorkshop({ act: 'add-decision', count: 1, title }, workshop =>
    putRecords(workshop, 'decisions', [newRecord('decisions', { id, subject: title, decidedOn: today() })]),
  )
  return id
}

/** A function says that it has heard a decision, or takes that back. */
export function acknowledge({ id, acknowledgedBy }: Decision, by: TeamFunction): void {
  const has = acknowledgedBy.includes(by)
  const heard = TeamFunction.options.filter(name => (name === by ? !has : acknowledgedBy.includes(name)))
  setField('decisions', [id], 'acknowledgedBy', heard)
}
