import type { Instant } from '../../../shared/lang/day.ts'
import { currentRun } from '../../../shared/session/session-run.ts'
import { timeOfStep } from '../../../shared/session/step-time.ts'
import type { Words } from '../../../shared/words/words.ts'
import type { Session } from '../../../shared/workshop/records/session.ts'
import type { SceneFrame, SceneTimer } from '../scene.ts'
import type { Composed, SceneInput } from './composed.ts'

/** What stands around a picture: the step, its question and its clock. */
export function frameOf(input: SceneInput, composed: Composed): SceneFrame {
  const { room, words, sizes, width } = input
  const { pages } = composed
  return {
    ...saidBy(input),
    ...composed.frame,
    timer: composed.body.kind === 'blank' ? null : timerOf(room.session, room.step, words),
    sizes,
    width,
    page: pages && pages.of > 1 ? pageOn(pages.at, pages.of, words) : null,
  }
}

function pageOn(at: number, of: number, words: Words): SceneFrame['page'] {
  return { at, of, text: words.stage.page(at, of) }
}

/** The title of the step, the question it asks and how to answer. */
export function saidBy({
  room,
  words,
}: Pick<SceneInput, 'room' | 'words'>): Pick<SceneFrame, 'title' | 'prompt' | 'how'> {
  const step = room.session.agenda[room.step]
  const said = wordsOf(step?.exercise ?? '', words)
  return {
    title: step?.title ? titleOf(step.title, words) : said.title,
    prompt: said.prompt,
    how: said.how,
  }
}

/** When the clock of a step ends, from its runs alone, so that a scene changes only when the room does. */
export function timerOf(session: Session, step: number, words: Words): SceneTimer | null {
  const run = currentRun(session)
  if (!run || run.step !== step) return null
  const at = run.stoppedAt ?? run.started
  const time = timeOfStep(session, step, at)
  const isStill = run.stoppedAt !== null
  return {
    endsAt: isStill ? null : laterBy(run.started, (run.paused ?? 0) + time.left),
    pausedLeft: isStill ? time.left : null,
    planned: time.planned,
    says: words.stage.timer,
  }
}

function laterBy(instant: Instant, ms: number): Instant {
  return new Date(Date.parse(instant) + ms).toISOString()
}

function wordsOf(id: string, words: Words) {
  const known: Readonly<Record<string, Words['room']['exercise']['break']>> = words.room.exercise
  return known[id] ?? words.room.unknown(id)
}

/** Steps that come from a template are named by a code, those of a person's own by their words. */
function titleOf(title: string, words: Words): string {
  const known: Readonly<Record<string, string>> = words.agenda.stepTitle
  return Object.hasOwn(known, title) ? (known[title] ?? title) : title
}
