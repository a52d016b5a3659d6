import type { Thresholds } from '../../workshop/thresholds.ts'

export type ThresholdName = Exclude<keyof Thresholds, 'version'>

/** What each threshold decides, as the start of a sentence that its number ends. */
const label: Readonly<Record<ThresholdName, string>> = {
  shareMin: 'A finding about effort or emphasis fires from',
  shareSerious: 'It is serious from',
  driftDiscuss: 'Drift is discussed from',
  driftSerious: 'Drift is serious from',
  sideRoadEffort: 'An invention off the road matters from effort of',
  sideRoadEmphasis: 'Its benefits are hardly sold up to emphasis of',
  sideRoadSplit: 'They take at least this part of it',
  identityEmphasis: 'What we are known for needs protection from emphasis of',
  pruneImportance: 'A right is idle up to importance',
  pruneEffort: 'It is discussed from effort of',
  overshootLevels: 'We overshoot from this many levels above need',
  premiumRatio: 'A price is a premium from this many times the alternative',
  premiumSplit: 'It rests on overshoot from this part of the pitch',
  undershootImportance: 'Falling short matters from importance',
  pitchDiscuss: 'A pitch that claims too much or is stale is discussed from',
  staleDays: 'Material is stale after',
  recentDays: 'Evidence is recent for',
  evidenceSerious: 'Missing evidence is serious from emphasis of',
  contradictions: 'Customers say otherwise from this many contradictions',
  contradictedShare: 'They make up at least this part of the evidence',
  readinessMissing: 'An offer is not ready from this many missing answers',
  readinessSerious: 'It is serious from this many',
  commissionDiscuss: 'Selling it does not pay below this part of the usual commission',
  commissionSerious: 'It is serious below',
  innovatorHeard: 'A paid innovator is serious from this part of the evidence',
  horizonHigh: 'Today takes too much from',
  horizonLow: 'Today takes too little up to',
  horizonTagged: 'Horizons are assessed from this part of the effort',
  oneSidedDiscuss: 'Missing reasons are discussed from this part of the links',
  cadenceFactor: 'Sessions lapse after this many times their rhythm',
}

/** Words of the thresholds from which findings fire. */
export const thresholdsWords = {
  title: 'Thresholds',
  open: 'Thresholds of the findings',
  lead: 'From where a finding fires. They belong to this workshop and are saved with it, so that an old report can be made again.',
  label,
  group: {
    shares: 'Shares and drift',
    roads: 'Roads, rights and identity',
    levels: 'Good enough',
    claims: 'Claims and evidence',
    offers: 'New offers',
    room: 'Horizons and the room',
  },
  unit: {
    percent: '%',
    points: 'points',
    days: 'days',
    levels: 'levels',
    times: 'times',
    of5: 'of 5',
    count: '',
  },
  now: 'Now',
  usual: 'With the usual thresholds',
  reset: 'Use the usual thresholds',
  close: 'Close',
}
