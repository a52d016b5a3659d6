import type { Exercise, Room } from '../../../shared/exercise/exercise.ts'
import type { Analysis } from '../../../shared/finding/analyse.ts'
import type { StageSizes } from '../../../shared/session/legible.ts'
import type { Words } from '../../../shared/words/words.ts'
import type { Pointer } from '../../session/pointer.ts'
import type { SceneBody, SceneFrame } from '../scene.ts'

/** All that a scene is composed from; the room holds only what may be shown. */
export interface SceneInput {
  readonly room: Room
  readonly exercise: Exercise | null
  /** Null until a large workshop was read for the first time. */
  readonly analysis: Analysis | null
  readonly pointer: Pointer
  readonly words: Words
  readonly sizes: StageSizes
  /** Width of the picture where it is 1080 lines high. */
  readonly width: number
  /** On how many lines the title of the step stands in the head. */
  readonly titleLines: number
}

/** One picture, which page of how many it is, and what it says instead of what the exercise asks. */
export interface Composed<Body extends SceneBody = SceneBody> {
  readonly body: Body
  readonly pages?: { readonly at: number; readonly of: number }
  readonly frame?: Partial<Pick<SceneFrame, 'title' | 'prompt' | 'how'>>
}
