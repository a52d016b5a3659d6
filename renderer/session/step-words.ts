import type { Fact, Gap } from '../../shared/exercise/exercise.ts'
import { exerciseOf } from '../../shared/exercise/exercises.ts'
import type { ExerciseWords } from '../../shared/words/en/exercise-words.ts'
import { listed } from '../../shared/words/listed.ts'
import type { Words } from '../../shared/words/words.ts'
import type { AgendaStep } from '../../shared/workshop/records/session.ts'

/** What an exercise is called and says; one that only a newer version knows is called by its id. */
export function wordsOfExercise({ room }: Words, id: string): ExerciseWords {
  const known = exerciseOf(id)
  return known ? room.exercise[known.id] : room.unknown(id)
}

/** What a step of an agenda is called: by a title of its own, or by its exercise. */
export function titleOfStep(
  words: Words,
  { title, exercise }: Pick<AgendaStep, 'title' | 'exercise'>,
): string {
  return title ?? wordsOfExercise(words, exercise).title
}

/** What a step still lacks, as a sentence. */
export function sayGap(words: Words, { code, count, functions }: Gap): string {
  const { inspector, report } = words
  const names = functions.map(name => inspector.option.function[name])
  return words.room.gap[code]({ count, of: null, names: listed(names, report.and, report.others, 2) })
}

/** What a step has brought, in a few words. */
export function sayFact(words: Words, { code, count, of }: Fact): string {
  return words.room.fact[code]({ count, of, names: '' })
}
