/** A snapshot on the disk: how far it goes, and when it was taken (milliseconds since 1970). */
export interface TakenSnapshot {
  readonly seq: number
  readonly taken: number
  /** A named snapshot was taken before something dangerous; it is never thinned. */
  readonly name: string | null
}

const HOUR = 3_600_000
const DAY = 24 * HOUR
const ALWAYS_KEPT = 3

/**
 * The snapshots that may go: of the last day one an hour stays, before that one a day; the newest three and all
 * named ones always stay.
 */
export function spareSnapshots<Snapshot extends TakenSnapshot>(
  snapshots: readonly Snapshot[],
  now: number,
): readonly Snapshot[] {
  const newestFirst = snapshots.toSorted((a, b) => b.seq - a.seq)
  const periods = new Set<string>()
  return newestFirst.filter((snapshot, index) => {
    const period = periodOf(snapshot.taken, now)
    const first = !periods.has(period)
    periods.add(period)
    return !first && index >= ALWAYS_KEPT && snapshot.name === null
  })
}

function periodOf(taken: number, now: number): string {
  return now - taken <= DAY ? `hour ${Math.floor(taken / HOUR)}` : `day ${Math.floor(taken / DAY)}`
}
