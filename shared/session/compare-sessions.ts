import type { HeadlineMetric } from '../analysis/metrics.ts'
import { HEADLINE_METRICS } from '../analysis/metrics.ts'
import type { Analysis } from '../finding/analyse.ts'
import { type Finding, findingKey } from '../finding/finding.ts'
import type { Id } from '../lang/id.ts'
import { sameValue } from '../lang/same-value.ts'
import type { CollectionName } from '../workshop/collections.ts'
import type { Workshop } from '../workshop/workshop.ts'
import { type DriftMove, driftMoves } from './drift-moves.ts'

/** A state of a workshop with what was computed about it at its day. */
export interface StateRead {
  readonly workshop: Workshop
  readonly analysis: Analysis
}

/** A headline metric then and now, as fractions; null where it was not assessed. */
export interface MetricMove {
  readonly metric: HeadlineMetric
  readonly before: number | null
  readonly after: number | null
}

/** Records of one kind that came, went or changed; the ids of those that went are known to the state before only. */
export interface RecordMoves {
  readonly collection: ComparedCollection
  readonly added: readonly Id[]
  readonly removed: readonly Id[]
  readonly changed: readonly Id[]
}

/** What lies between two states of one workshop. */
export interface Comparison {
  readonly metrics: readonly MetricMove[]
  readonly drifts: readonly DriftMove[]
  readonly gone: readonly Finding[]
  readonly came: readonly Finding[]
  readonly stayed: readonly Finding[]
  readonly records: readonly RecordMoves[]
}

/** The records a room asks about when it asks what has changed. */
export const COMPARED_COLLECTIONS = [
  'inventions',
  'benefits',
  'pitches',
  'links',
  'evidence',
  'decisions',
  'actions',
] as const satisfies readonly CollectionName[]
export type ComparedCollection = (typeof COMPARED_COLLECTIONS)[number]

/** What changed from one state of a workshop to a later one; findings are the same when rule and subjects are. */
export function compareStates(before: StateRead, after: StateRead): Comparison {
  const known = new Set(before.analysis.findings.map(findingKey))
  const now = new Set(after.analysis.findings.map(findingKey))
  return {
    metrics: HEADLINE_METRICS.map(metric => ({
      metric,
      before: before.analysis.metrics[metric],
      after: after.analysis.metrics[metric],
    })),
    drifts: driftMoves(before.analysis.metrics.perBenefit, after.analysis.metrics.perBenefit),
    gone: before.analysis.findings.filter(finding => !now.has(findingKey(finding))),
    came: after.analysis.findings.filter(finding => !known.has(findingKey(finding))),
    stayed: after.analysis.findings.filter(finding => known.has(findingKey(finding))),
    records: COMPARED_COLLECTIONS.map(name => moved(name, before.workshop, after.workshop)).filter(
      ({ added, removed, changed }) => added.length + removed.length + changed.length > 0,
    ),
  }
}

/** The fields of a record whose values differ, by name; where a card stands in its column is no change anybody asks about. */
export function changedFields(before: object, after: object): readonly string[] {
  const [old, next] = [before, after] as readonly Readonly<Record<string, unknown>>[]
  if (!old || !next || old === next) return []
  const fields = new Set([...Object.keys(old), ...Object.keys(next)])
  return [...fields].filter(field => field !== 'place' && !sameValue(old[field], next[field]))
}

function moved(collection: ComparedCollection, before: Workshop, after: Workshop): RecordMoves {
  const old: ReadonlyMap<Id, object> = before[collection]
  const next: ReadonlyMap<Id, object> = after[collection]
  return {
    collection,
    added: [...next.keys()].filter(id => !old.has(id)),
    removed: [...old.keys()].filter(id => !next.has(id)),
    changed: [...next].flatMap(([id, record]) => {
      const known = old.get(id)
      return known && changedFields(known, record).length > 0 ? [id] : []
    }),
  }
}
