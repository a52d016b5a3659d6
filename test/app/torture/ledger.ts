/** Titles of all inventions, in the order of the alphabet. */
type Titles = readonly string[]

/** What the room was shown as saved, and what may stand in its place since. */
export interface Ledger {
  /** The titles as somebody in the room sees them now. */
  readonly now: () => Titles
  /** The titles as they stood last when there were any. */
  readonly lastAny: () => Titles
  /** How many changes were shown as saved so far. */
  readonly acknowledged: () => number
  /** A title that no card has had before. */
  readonly newTitle: () => string
  /** Somebody does something that leads to these titles. */
  readonly doing: (titles: Titles) => void
  /** Somebody sees "Saved". */
  readonly saved: () => void
  /** Takes what a start has found for what there is; tells how that is less, or other, than was shown as saved, and null when it is not. */
  readonly settle: (found: Titles) => Difference | null
}

/** Titles that were shown as saved and are gone, and titles that stand there although they were shown as taken away. */
export interface Difference {
  readonly gone: Titles
  readonly extra: Titles
}

/** A ledger of a workshop that begins with these titles. */
export function ledgerOf(first: Titles): Ledger {
  let standing: Titles = first.toSorted()
  let lastAny = standing
  let possible: Titles[] = []
  const stand = (titles: Titles) => {
    standing = titles
    if (titles.length > 0) lastAny = titles
  }
  let acknowledged = 0
  let made = 0
  return {
    now: () => possible.at(-1) ?? standing,
    lastAny: () => lastAny,
    acknowledged: () => acknowledged,
    newTitle() {
      made += 1
      return `Patent ${String(made).padStart(4, '0')}`
    },
    doing: titles => void possible.push(titles.toSorted()),
    saved() {
      acknowledged += possible.length
      stand(possible.at(-1) ?? standing)
      possible = []
    },
    settle(found) {
      const sorted = found.toSorted()
      const isSound = [standing, ...possible].some(state => isSame(state, sorted))
      const difference = { gone: without(standing, sorted), extra: without(sorted, standing) }
      stand(sorted)
      possible = []
      return isSound ? null : difference
    },
  }
}

function isSame(one: Titles, other: Titles): boolean {
  return one.length === other.length && one.every((title, at) => title === other[at])
}

function without(one: Titles, other: Titles): Titles {
  const taken = new Set(other)
  return one.filter(title => !taken.has(title))
}
