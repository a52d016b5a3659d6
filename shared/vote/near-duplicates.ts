import type { Id } from '../lang/id.ts'
import type { RoundOption } from '../workshop/records/round.ts'

const ALIKE_FROM = 0.6

/** Options of a vote that say nearly the same, as pairs to merge; the more alike first. */
export function nearDuplicates(
  options: readonly RoundOption[],
): readonly (readonly [RoundOption, RoundOption])[] {
  const words = options.map(({ title }) => wordsOf(title))
  const pairs = options.flatMap((one, at) =>
    options.slice(at + 1).map((other, after) => ({
      pair: [one, other] as const,
      alike: areApart(one, other) ? 0 : likeness(words[at] ?? new Set(), words[at + 1 + after] ?? new Set()),
    })),
  )
  return pairs
    .filter(({ alike }) => alike >= ALIKE_FROM)
    .toSorted((one, other) => other.alike - one.alike)
    .map(({ pair }) => pair)
}

/** The options with one of them merged into another. */
export function mergeOptions(options: readonly RoundOption[], kept: Id, merged: Id): readonly RoundOption[] {
  return kept === merged ? options : options.filter(({ id }) => id !== merged)
}

/** True for two findings about different cards: they may be called nearly the same and are not. */
function areApart({ finding: one }: RoundOption, { finding: other }: RoundOption): boolean {
  return one !== null && other !== null && !one.subjects.some(id => other.subjects.includes(id))
}

/** Words that two titles share, of all the words they use (Jaccard index), 0 to 1. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter(word => other.has(word)).length
  const all = one.size + other.size - shared
  return all === 0 ? 0 : shared / all
}

function wordsOf(title: string): ReadonlySet<string> {
  return new Set(title.toLocaleLowerCase('en').match(/[\p{L}\p{N}&]+/gu) ?? [])
}
