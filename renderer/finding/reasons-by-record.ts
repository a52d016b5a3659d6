import type { FindingGroup } from '../../shared/finding/collapse-findings.ts'
import type { Reason } from '../../shared/finding/reason.ts'
import type { Id } from '../../shared/lang/id.ts'

/** The levels of a benefit on the 0–10 track; null is not rated. */
export interface Levels {
  readonly needed: number | null
  readonly ours: number | null
  readonly rival: number | null
}

/** The numbers a finding names about one record; null record is the whole workshop. */
export interface RecordReasons {
  readonly record: Id | null
  readonly levels: Levels | null
  readonly others: readonly Reason[]
}

const LEVELS = ['goodEnough', 'ours', 'rival'] as const

/** The numbers of a card of findings by the record they belong to, each said once, in the order they are named. */
export function reasonsByRecord({ findings }: FindingGroup): readonly RecordReasons[] {
  const byRecord = new Map<Id | null, Reason[]>()
  for (const reason of findings.flatMap(({ because }) => because)) {
    const known = byRecord.get(reason.record)
    if (!known) byRecord.set(reason.record, [reason])
    else if (!known.some(({ label, value }) => label === reason.label && value === reason.value))
      known.push(reason)
  }
  return [...byRecord].map(([record, reasons]) => ({
    record,
    levels: levelsIn(reasons),
    others: reasons.filter(({ label }) => !isLevel(label)),
  }))
}

function isLevel(label: Reason['label']): boolean {
  return LEVELS.some(level => level === label)
}

function levelsIn(reasons: readonly Reason[]): Levels | null {
  if (!reasons.some(({ label }) => isLevel(label))) return null
  const level = (name: Reason['label']) => {
    const value = reasons.find(({ label }) => label === name)?.value
    return typeof value === 'number' ? value : null
  }
  return { needed: level('goodEnough'), ours: level('ours'), rival: level('rival') }
}
