import type { Problem, ProblemCode } from '../../workshop/problem.ts'

type Params = Problem['params']

const kindOfValue: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  infinite: 'a number without end',
  null: 'nothing (null)',
  number: 'a number',
  object: 'an object',
  record: 'an object',
  string: 'text',
}

const say = (kind: string | number | undefined) => kindOfValue[String(kind)] ?? String(kind)

/** An id from a file can be as long as its writer liked. */
const short = (id: string | number | undefined) => {
  const text = String(id)
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 39)}…` : text)
}

const sentences: Record<ProblemCode, (params: Params) => string> = {
  'empty-file': () => 'The file is empty.',
  'file-too-large': ({ megabytes }) => `The file is larger than ${megabytes} MB, the most that is read.`,
  'not-text': () => 'The file is not text in UTF-8.',
  'not-json': ({ line, column }) => `This is not JSON: it breaks at line ${line}, column ${column}.`,
  'too-deep': ({ levels }) => `Lists and objects nest deeper than ${levels} levels.`,
  'forbidden-key': ({ key }) => `no field may be called ${key}`,
  'wrong-format': ({ format }) => `this is no workshop file: it does not say "${format}"`,
  'unknown-version': () => 'must be the version of the file format, a number from 1 up',
  'newer-version': ({ found, known }) =>
    `the file was written by a newer Throughline (file version ${found}); this one reads up to version ${known}`,
  missing: () => 'is missing',
  'wrong-type': ({ expected, found }) => `must be ${say(expected)}, not ${say(found)}`,
  'not-one-of': ({ options }) => `must be one of: ${options}`,
  'too-small': ({ least }) => `must be ≥ ${least}`,
  'too-great': ({ most }) => `must be ≤ ${most}`,
  'too-short': ({ least }) => (least === 1 ? 'must not be empty' : `must have at least ${least} characters`),
  'too-long': ({ most }) => `must have at most ${most} characters`,
  'not-whole': () => 'must be a whole number',
  'not-a-day': () => 'must be a day that exists, like 2026-03-14',
  'not-an-instant': () => 'must be a moment in UTC, like 2026-03-14T09:30:00.000Z',
  'not-an-id': () => 'must be an id: printable characters, no space at either end',
  'unsound-text': () =>
    'holds control characters, half characters, or characters that turn the reading direction',
  'duplicate-id': ({ id }) => `the id ${short(id)} is used twice`,
  dangling: ({ id }) => `names ${short(id)}, which is not in the file`,
  'wrong-kinds': ({ from, to }) =>
    `links ${from} to ${to}; only invention to benefit and benefit to pitch can be linked`,
  'sessions-in-snapshot': () => 'a snapshot holds no sessions of its own',
  'not-valid': () => 'is not valid',
  'is-a-workshop': () => 'This is a workshop: open it instead of importing it.',
  'unknown-source': () => 'Nothing here is known to be a list or a drawing that can be imported.',
  'nothing-to-import': () => 'There is nothing in it to import.',
}

/** What is wrong with something that came from outside. */
export const problemWords = {
  sentence: ({ code, params }: Problem) => sentences[code](params),
  andMore: (count: number) => `… and ${count} more`,
}
