import { type CheckPart, checkOf } from '../../../../shared/session/check-of.ts'
import {
  putScores,
  putSentence,
  readScores,
  type ScoreFault,
} from '../../../../shared/session/check-scores.ts'
import type { TeamFunction } from '../../../../shared/team/team-function.ts'
import { patchRecord } from '../../../../shared/workshop/edit-records.ts'
import type { CheckScore } from '../../../../shared/workshop/records/session.ts'
import { currentRoom } from '../../../session/room.ts'
import { editWorkshop } from '../../../workshop/open-workshop.ts'

/** Puts a line of fingers into a check of the session; answers the word that cannot be read, or null. */
export function enterScores(part: CheckPart, line: string): ScoreFault | null {
  const read = readScores(line)
  if (!read.ok) return read.failure
  const [only] = read.value
  const title = read.value.length === 1 && only ? only.function : null
  changeCheck(part, title, held => putScores(held, read.value))
  return null
}

/** Puts the fingers of one function into a check; none takes them back. */
export function setFingers(part: CheckPart, by: TeamFunction, fingers: string): void {
  const scores = [...fingers.replace(/[^1-5]/g, '')].map(Number)
  changeCheck(part, by, held => putScores(held, [{ function: by, scores, sentence: null }]))
}

/** Keeps the sentence a function takes home; blank takes it back. */
export function setSentence(part: CheckPart, by: TeamFunction, sentence: string): void {
  const text = sentence.trim()
  changeCheck(part, by, held => putSentence(held, by, text === '' ? null : text))
}

/** Sets the day of the next session, or leaves it open. */
export function setNextDate(nextDate: string | null): void {
  const room = currentRoom()
  if (!room) return
  editWorkshop({ act: 'edit-session', count: 1, title: null }, workshop =>
    patchRecord(workshop, 'sessions', room.session.id, { nextDate }),
  )
}

function changeCheck(
  part: CheckPart,
  title: TeamFunction | null,
  change: (held: readonly CheckScore[]) => readonly CheckScore[],
): void {
  const room = currentRoom()
  if (!room) return
  editWorkshop({ act: 'edit-scores', count: 1, title }, workshop => {
    const held = workshop.sessions.get(room.session.id)
    if (!held) return workshop
    return patchRecord(workshop, 'sessions', held.id, { [part]: change(checkOf(held, part)) })
  })
}
