import { z } from '../lang/zod.ts'

const Share = z.number().min(0).max(1)
const Days = z.int().min(1)

/**
 * From where a finding fires, as one versioned object saved with the workshop, so that old reports reproduce.
 * Shares are fractions of all effort or emphasis, levels are points on the 0–10 track.
 */
export const Thresholds = z.object({
  version: z.literal(1).default(1),
  shareMin: Share.default(0.1),
  shareSerious: Share.default(0.2),
  driftDiscuss: Share.default(0.15),
  driftSerious: Share.default(0.25),
  sideRoadEffort: Share.default(0.1),
  sideRoadEmphasis: Share.default(0.05),
  sideRoadSplit: Share.default(0.5),
  identityEmphasis: Share.default(0.2),
  pruneImportance: z.int().min(1).max(5).default(2),
  pruneEffort: Share.default(0.05),
  overshootLevels: z.number().min(0).max(10).default(1.5),
  premiumRatio: z.number().min(1).default(1.1),
  premiumSplit: Share.default(0.5),
  undershootImportance: z.int().min(1).max(5).default(4),
  pitchDiscuss: Share.default(0.05),
  staleDays: Days.default(180),
  recentDays: Days.default(365),
  evidenceSerious: Share.default(0.3),
  contradictions: z.int().min(1).default(2),
  contradictedShare: Share.default(0.5),
  readinessMissing: z.int().min(1).max(7).default(2),
  readinessSerious: z.int().min(1).max(7).default(4),
  commissionDiscuss: z.number().min(0).default(0.5),
  commissionSerious: z.number().min(0).default(0.25),
  innovatorHeard: Share.default(0.5),
  horizonHigh: Share.default(0.9),
  horizonLow: Share.default(0.3),
  horizonTagged: Share.default(0.5),
  oneSidedDiscuss: Share.default(0.3),
  cadenceFactor: z.number().min(1).default(2),
})
export type Thresholds = z.infer<typeof Thresholds>

/** The thresholds a new workshop starts with (domain.md, section 4). */
export const DEFAULT_THRESHOLDS: Thresholds = Thresholds.parse({})
