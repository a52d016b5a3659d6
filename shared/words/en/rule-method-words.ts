import type { RuleId } from '../../finding/rules.ts'
import type { Thresholds } from '../../workshop/thresholds.ts'
import { wholePercent } from '../percent.ts'
import { counted } from '../plural.ts'

const part = (share: number) => `${wholePercent(share)} %`
const points = (share: number) => counted(wholePercent(share), 'point', 'points')
const serious = (share: number, of: string) => `Serious from ${part(share)} of ${of}.`

/** When each finding appears, with the thresholds of the workshop: the text behind "How the numbers are computed". */
export const ruleMethodWords: Readonly<Record<RuleId, (thresholds: Thresholds) => string>> = {
  'orphan-effort': t =>
    `A benefit takes ${part(t.shareMin)} of effort or more and no emphasis stands on it. ${serious(t.shareSerious, 'effort')}`,
  'side-road': t =>
    `A prototype or product takes ${part(t.sideRoadEffort)} of effort or more, and ${part(t.sideRoadSplit)} or more of it serves benefits with at most ${part(t.sideRoadEmphasis)} of emphasis. ${serious(t.shareSerious, 'effort')}`,
  'unsupported-emphasis': t =>
    `A benefit carries ${part(t.shareMin)} of emphasis or more, and it gets no effort or no active invention is linked to it at 3 or 9. ${serious(t.shareSerious, 'emphasis')} A note where something exists and only the effort is missing.`,
  'drift-to-rd': t =>
    `A benefit that is sold takes ${points(t.driftDiscuss)} more of effort than of emphasis. Serious from ${points(t.driftSerious)}.`,
  'drift-to-sales': t =>
    `A benefit that is built takes ${points(t.driftDiscuss)} more of emphasis than of effort. Serious from ${points(t.driftSerious)}.`,
  'identity-unprotected': t =>
    `A benefit we are known for carries ${part(t.identityEmphasis)} of emphasis or more, and no active patent, application or secret is linked to it at 9. Always serious.`,
  'prune-candidate': t =>
    `A patent or application serves no benefit, or only benefits that nobody sells and whose importance is at most ${t.pruneImportance} of 5. A note; to discuss from ${part(t.pruneEffort)} of effort.`,
  overshoot: t =>
    `Ours is ${t.overshootLevels} levels or more above what buyers need, and the benefit takes ${part(t.shareMin)} of effort or more. ${serious(t.shareSerious, 'effort')} A note while the best rival is not good enough or not known.`,
  'premium-on-overshoot': t =>
    `A pitch costs at least ${t.premiumRatio} times its alternative, and ${part(t.premiumSplit)} or more of it stands on benefits that are better than needed while the rival suffices. ${serious(t.shareSerious, 'emphasis')}`,
  undershoot: t =>
    `A benefit of importance ${t.undershootImportance} or more: ours is below what buyers need and the best rival is not. Serious at importance 5, or from ${part(t.shareSerious)} of emphasis.`,
  'open-field': t =>
    `A benefit of importance ${t.undershootImportance} or more: neither ours nor the best rival is good enough. A note.`,
  overpromise: t =>
    `A pitch claims a later stage than the best invention behind a benefit, or promises a day before every one of them is due. A note; to discuss from ${part(t.pitchDiscuss)} of emphasis or for the day; serious from ${part(t.shareSerious)}.`,
  'stale-collateral': t =>
    `The material of a pitch was never checked, or over ${t.staleDays} days ago, or before the status of an invention behind it changed. A note; to discuss from ${part(t.pitchDiscuss)} of emphasis; serious from ${part(t.shareSerious)} if a status changed since.`,
  'no-evidence': t =>
    `A benefit carries ${part(t.shareMin)} of emphasis or more, or stands behind a new offer, and there is no evidence from the last ${t.recentDays} days. ${serious(t.evidenceSerious, 'emphasis')}`,
  contradicted: t =>
    `A benefit carries ${part(t.shareMin)} of emphasis or more, and at least ${t.contradictions} pieces and ${part(t.contradictedShare)} of the evidence of the last ${t.recentDays} days contradict it. ${serious(t.evidenceSerious, 'emphasis')}`,
  'compromised-evidence': t =>
    `A benefit carries ${part(t.shareMin)} of emphasis or more, or stands behind a new offer, and everybody who heard the evidence of the last ${t.recentDays} days is known to be paid on the deal. ${serious(t.evidenceSerious, 'emphasis')}`,
  'not-ready-for-field': t =>
    `A new offer goes through the field and ${t.readinessMissing} or more of its 7 questions cannot be answered; unknown is no. Serious from ${t.readinessSerious}.`,
  'commission-conflict': t =>
    `Selling a new offer through the field pays less than ${part(t.commissionDiscuss)} of the middle of the established offers. Serious under ${part(t.commissionSerious)}.`,
  'innovator-on-commission': t =>
    `Somebody on the innovation track is paid on deals. Serious if that person heard ${part(t.innovatorHeard)} or more of the evidence of the last ${t.recentDays} days.`,
  'creators-not-with-customers': t =>
    `No evidence of the last ${t.recentDays} days behind a new offer was heard by R&D, Product or Innovation.`,
  'horizon-tilt': t =>
    `At least ${part(t.horizonHigh)} or at most ${part(t.horizonLow)} of the effort that has a horizon serves today. Serious if all of it does. Not assessed until ${part(t.horizonTagged)} of effort has a horizon.`,
  'one-sided-why': t =>
    `A link at 3 or 9 lacks the maker’s or the seller’s reason. A note; to discuss from ${part(t.oneSidedDiscuss)} of these links.`,
  'missing-function': () =>
    'A required function was not in the last session, or takes no part where none was held. Serious for R&D and Sales.',
  'cadence-lapsed': t =>
    `The next session has no day, or more than ${t.cadenceFactor} times the rhythm has passed since the last.`,
}
