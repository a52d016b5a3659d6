import type { FindingRule } from './finding-rule.ts'
import { cadenceLapsed } from './rules/cadence-lapsed.ts'
import { commissionConflict } from './rules/commission-conflict.ts'
import { compromisedEvidence } from './rules/compromised-evidence.ts'
import { contradicted } from './rules/contradicted.ts'
import { creatorsNotWithCustomers } from './rules/creators-not-with-customers.ts'
import { driftToRd } from './rules/drift-to-rd.ts'
import { driftToSales } from './rules/drift-to-sales.ts'
import { horizonTilt } from './rules/horizon-tilt.ts'
import { identityUnprotected } from './rules/identity-unprotected.ts'
import { innovatorOnCommission } from './rules/innovator-on-commission.ts'
import { missingFunction } from './rules/missing-function.ts'
import { noEvidence } from './rules/no-evidence.ts'
import { notReadyForField } from './rules/not-ready-for-field.ts'
import { oneSidedWhy } from './rules/one-sided-why.ts'
import { openField } from './rules/open-field.ts'
import { orphanEffort } from './rules/orphan-effort.ts'
import { overpromise } from './rules/overpromise.ts'
import { overshoot } from './rules/overshoot.ts'
import { premiumOnOvershoot } from './rules/premium-on-overshoot.ts'
import { pruneCandidate } from './rules/prune-candidate.ts'
import { sideRoad } from './rules/side-road.ts'
import { staleCollateral } from './rules/stale-collateral.ts'
import { undershoot } from './rules/undershoot.ts'
import { unsupportedEmphasis } from './rules/unsupported-emphasis.ts'

/** Every finding there is, in the order of the book; the first of equals is shown first. */
export const rules = [
  orphanEffort,
  sideRoad,
  unsupportedEmphasis,
  driftToRd,
  driftToSales,
  identityUnprotected,
  pruneCandidate,
  overshoot,
  premiumOnOvershoot,
  undershoot,
  openField,
  overpromise,
  staleCollateral,
  noEvidence,
  contradicted,
  compromisedEvidence,
  notReadyForField,
  commissionConflict,
  innovatorOnCommission,
  creatorsNotWithCustomers,
  horizonTilt,
  oneSidedWhy,
  missingFunction,
  cadenceLapsed,
] as const satisfies readonly FindingRule[]

export type RuleId = (typeof rules)[number]['id']

/** The options that some finding offers the room. */
export type OptionId = (typeof rules)[number]['options'][number]

const byId: ReadonlyMap<string, FindingRule> = new Map(rules.map(rule => [rule.id, rule]))

/** The rule with this id; undefined for one that is no longer known. */
export function ruleOf(id: string): FindingRule | undefined {
  return byId.get(id)
}
