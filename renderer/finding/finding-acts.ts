import {
  answersTo,
  decideFinding,
  noteFinding,
  setFindingAside,
} from '../../shared/decision/finding-answers.ts'
import type { Id } from '../../shared/lang/id.ts'
import { removeRecords } from '../../shared/workshop/edit-records.ts'
import type { Decision, FindingReference } from '../../shared/workshop/records/decision.ts'
import { openDecision } from '../decision/open-decision.ts'
import { showTab } from '../shell/view.ts'
import { newId, today } from '../workshop/clock.ts'
import { currentWorkshop, editWorkshop } from '../workshop/open-workshop.ts'

/** Keeps what the room said about a finding; no words take the note away. */
export function note(finding: FindingReference, title: string, text: string): void {
  editWorkshop({ act: 'edit-decision', count: 1, title }, workshop => {
    const { note: known } = answersTo(workshop, finding)
    if (text.trim() !== '') return noteFinding(workshop, newId(), finding, text.trim())
    return known ? removeRecords(workshop, 'decisions', [known.id]) : workshop
  })
}

/** Sets a finding aside for a reason. */
export function setAside(finding: FindingReference, title: string, reason: string): void {
  editWorkshop({ act: 'set-aside', count: 1, title }, workshop =>
    setFindingAside(workshop, newId(), finding, reason.trim()),
  )
}

/** Takes a finding up again that was set aside. */
export function takeUpAgain(id: Id, title: string): void {
  editWorkshop({ act: 'delete-decision', count: 1, title }, workshop =>
    removeRecords(workshop, 'decisions', [id]),
  )
}

/** Opens a decision about a finding, with what is chosen so far, where decisions are made. */
export function decide(finding: FindingReference, title: string, choice: Partial<Decision>): void {
  const workshop = currentWorkshop()
  if (!workshop) return
  const opened = decideFinding(workshop, newId(), finding, { decidedOn: today(), ...choice })
  editWorkshop({ act: 'add-decision', count: 1, title }, () => opened.workshop)
  showDecision(opened.id)
}

/** Shows a decision where decisions are made. */
export function showDecision(id: Id): void {
  openDecision(id)
  showTab('decisions')
}
