import { exerciseOf } from '../../shared/exercise/exercises.ts'
import { analyse } from '../../shared/finding/analyse.ts'
import type { SceneInput } from './compose/composed.ts'
import { composers } from './compose/composers.ts'
import { frameOf, saidBy } from './compose/frame.ts'
import { areaOf, HEAD_OTHERS, isNarrow } from './compose/paging.ts'
import { linesIn } from './compose/set-text.ts'
import { isWhole, shownRoom } from './compose/shown-room.ts'
import { withSoftHyphens } from './compose/soft-hyphens.ts'
import type { Scene } from './scene.ts'

/** What the room sees now: what the console points at, else what the exercise of the step shows by itself. */
export function composeScene(given: Omit<SceneInput, 'exercise' | 'titleLines'>): Scene {
  const { pointer } = given
  const room = shownRoom(given.room, given.words)
  const exercise = exerciseOf(room.session.agenda[room.step]?.exercise ?? '')
  const { title } = saidBy({ ...given, room })
  const head = areaOf(given).width - HEAD_OTHERS
  const input: SceneInput = {
    ...given,
    room,
    exercise,
    titleLines: linesIn(title, head, given.sizes.body, 'regular'),
    analysis: isWhole(given.room, room) ? given.analysis : analyse(room.workshop, room.asOf),
  }
  const mode = pointer.isBlank ? 'blank' : (pointer.mode ?? exercise?.stage ?? 'prompt')
  const composed = composers[mode](input)
  return {
    frame: frameOf(input, composed),
    body: withSoftHyphens(composed.body, isNarrow(input) ? 'narrow' : 'wide'),
  }
}
