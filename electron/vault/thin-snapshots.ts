/** A snapshot on the disk: how far it goes, and when it was taken (milliseconds since 1970). */
export interface TakenSnapshot {
  readonly seq: number
  readonly taken: number
  /** A named snapshot was taken before something dangerous, or has gone out as a file. */
  readonly name: string | null
}

const HOUR = 3_600_000
const DAY = 24 * HOUR
const ALWAYS_KEPT = 3
const NAMED_KEPT = 20
const NAMED_KEPT_FOR = 90 * DAY

/**
 * The snapshots that may go: of the last day one an hour stays, before that one a day; the newest three always stay,
 * and so do the newest twenty named ones and those of the last 90 days.
 */
export function spareSnapshots<Snapshot extends TakenSnapshot>(
  snapshots: readonly Snapshot[],
  now: number,
): readonly Snapshot[] {
  const newestFirst = snapshots.toSorted((a, b) => b.seq - a.seq)
  const named = newestFirst.filter(({ name }) => name !== null)
  const kept = new Set([
    ...newestFirst.slice(0, ALWAYS_KEPT),
    ...named.filter(({ taken }, rank) => rank < NAMED_KEPT || now - taken <= NAMED_KEPT_FOR),
  ])
  const periods = new Set<string>()
  return newestFirst.filter(snapshot => {
    const period = periodOf(snapshot.taken, now)
    const isFirst = !periods.has(period)
    periods.add(period)
    return !isFirst && !kept.has(snapshot)
  })
}

function periodOf(taken: number, now: number): string {
  return now - taken <= DAY ? `hour ${Math.floor(taken / HOUR)}` : `day ${Math.floor(taken / DAY)}`
}
