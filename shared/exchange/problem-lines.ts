import type { Words } from '../words/words.ts'
import type { Problem } from '../workshop/problem.ts'

/** The most lines a list of problems takes. */
const MOST_LINES = 20

/** Problems as lines a person reads, `inventions[12].effort: must be ≥ 0`; 20 lines at most, then how many more. */
export function problemLines(problems: readonly Problem[], words: Words): readonly string[] {
  const lines = problems.slice(0, MOST_LINES).map(problem => {
    const sentence = words.problem.sentence(problem)
    return problem.path ? `${problem.path}: ${sentence}` : sentence
  })
  const more = problems.length - lines.length
  return more > 0 ? [...lines, words.problem.andMore(more)] : lines
}
