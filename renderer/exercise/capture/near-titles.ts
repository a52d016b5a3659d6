import type { Id } from '../../../shared/lang/id.ts'
import type { CardKind } from '../../../shared/map/through-map.ts'

/** Something that is there already and may be meant. */
export interface Known {
  readonly id: Id
  readonly title: string
  readonly kind: CardKind | null
}

const MOST = 4
const ALIKE_FROM = 0.5
/** Fewer letters begin too many titles to mean one of them. */
const LETTERS_TO_MEAN = 3

/** The titles that say nearly what is being typed, the nearest first: the same words, or words that begin alike. */
export function nearTitles(known: readonly Known[], typed: string): readonly Known[] {
  const sought = wordsOf(typed)
  if (typed.trim().length < LETTERS_TO_MEAN || sought.length === 0) return []
  return known
    .map(one => ({ one, alike: likeness(sought, wordsOf(one.title)) }))
    .filter(({ alike }) => alike >= ALIKE_FROM)
    .toSorted((one, other) => other.alike - one.alike)
    .slice(0, MOST)
    .map(({ one }) => one)
}

/** The titles that hold the typed letters, those that begin with them first. */
export function titlesWith(known: readonly Known[], typed: string, most = 6): readonly Known[] {
  const letters = plain(typed)
  const begins = ({ title }: Known) => Number(plain(title).startsWith(letters))
  return known
    .filter(({ title }) => plain(title).includes(letters))
    .toSorted((one, other) => begins(other) - begins(one))
    .slice(0, most)
}

/** The one that has exactly this title, however it is written. */
export function titled(known: readonly Known[], text: string): Known | null {
  return known.find(({ title }) => plain(title) === plain(text)) ?? null
}

/** Words both say, of all the words they say, 0 to 1; a title that goes on where the typed one ends counts in full. */
function likeness(typed: readonly string[], title: readonly string[]): number {
  if (title.join(' ').startsWith(typed.join(' '))) return 1
  const shared = typed.filter(word => title.some(other => isAlike(word, other))).length
  const all = typed.length + title.length - shared
  return all === 0 ? 0 : shared / all
}

/** The same word, its plural or another ending of it. */
function isAlike(word: string, other: string): boolean {
  const [short, long] = word.length < other.length ? [word, other] : [other, word]
  return word === other || (short.length > 3 && long.startsWith(short) && long.length - short.length < 3)
}

function wordsOf(title: string): readonly string[] {
  return plain(title).match(/[\p{L}\p{N}&]+/gu) ?? []
}

function plain(text: string): string {
  return text.trim().toLocaleLowerCase('en')
}
