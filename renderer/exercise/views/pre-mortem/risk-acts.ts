import { readActionLine } from '../../../../shared/decision/read-action-line.ts'
import { toTitle } from '../../../../shared/lang/text.ts'
import { FUNCTION_LETTERS } from '../../../../shared/team/team-function.ts'
import { patchRecord, putRecords } from '../../../../shared/workshop/edit-records.ts'
import { newRecord } from '../../../../shared/workshop/new-record.ts'
import type { Decision } from '../../../../shared/workshop/records/decision.ts'
import { withSaid } from '../../../session/session-acts.ts'
import { newId, today } from '../../../workshop/clock.ts'
import { editWorkshop } from '../../../workshop/open-workshop.ts'
import { currentWords } from '../../../workshop/use-words.ts'
import type { CapturedLine } from '../../capture/captured-lines.ts'

/** Adds reasons for which a decision could fail, with who gave them. */
export function addRisks({ id, subject }: Decision, lines: readonly CapturedLine[]): void {
  editWorkshop(
    { act: 'add-risk', count: lines.length, title: lines.length === 1 ? subject : null },
    workshop => {
      const held = workshop.decisions.get(id)
      if (!held) return workshop
      const premortem = [...held.premortem, ...lines.map(({ text }) => text)]
      return withSaid(
        patchRecord(workshop, 'decisions', id, { premortem }),
        lines.map(line => ({ function: line.function, record: null, text: line.text })),
      )
    },
  )
}

/** Takes a reason out again. */
export function removeRisk({ id, subject }: Decision, at: number): void {
  editWorkshop({ act: 'edit-decision', count: 1, title: subject }, workshop => {
    const held = workshop.decisions.get(id)
    return held
      ? patchRecord(workshop, 'decisions', id, { premortem: held.premortem.toSpliced(at, 1) })
      : workshop
  })
}

/** Adds an action that one line says: "Head of sales: write the pitch by 12 Dec"; a letter stands for its function. */
export function addActionLine({ id }: Decision, line: string): void {
  const words = currentWords()
  const { title, owner, due } = readActionLine(line, today(), words.inspector.months)
  const named = Object.entries(FUNCTION_LETTERS).find(([, letter]) => letter === owner?.toUpperCase())?.[0]
  const action = newRecord('actions', {
    id: newId(),
    title: toTitle(title),
    owner: named ?? owner,
    due,
    decision: id,
  })
  editWorkshop({ act: 'add-action', count: 1, title: action.title }, workshop =>
    putRecords(workshop, 'actions', [action]),
  )
}
