/** What can be wrong with something that comes from outside; the words for each live in shared/words. */
export type ProblemCode =
  | 'empty-file'
  | 'file-too-large'
  | 'not-text'
  | 'not-json'
  | 'too-deep'
  | 'forbidden-key'
  | 'wrong-format'
  | 'unknown-version'
  | 'newer-version'
  | 'missing'
  | 'wrong-type'
  | 'not-one-of'
  | 'too-small'
  | 'too-great'
  | 'too-short'
  | 'too-long'
  | 'not-whole'
  | 'not-a-day'
  | 'not-an-instant'
  | 'not-an-id'
  | 'unsound-text'
  | 'duplicate-id'
  | 'dangling'
  | 'wrong-kinds'
  | 'sessions-in-snapshot'
  | 'not-valid'
  | 'is-a-workshop'
  | 'unknown-source'
  | 'nothing-to-import'

/** One thing that is wrong and where: `inventions[12].effort`, or an empty path for the file as a whole. */
export interface Problem {
  readonly code: ProblemCode
  readonly path: string
  readonly params: Readonly<Record<string, string | number>>
}

/** A problem at a place; the params fill the sentence that words it. */
export function problem(code: ProblemCode, path = '', params: Problem['params'] = {}): Problem {
  return { code, path, params }
}

/** The place of a problem as people write it: `sessions[0].snapshot.links[2].to`. */
export function pathOf(steps: readonly PropertyKey[]): string {
  return steps
    .map((step, at) => (typeof step === 'number' ? `[${step}]` : `${at ? '.' : ''}${String(step)}`))
    .join('')
}
