import type { DecisionOption } from './decision-option.ts'
import { accelerate, closeGap, fund, invest, licenseIn, partner } from './options/build.ts'
import {
  accept,
  correctClaim,
  dateClaim,
  expiryDate,
  rePitch,
  updateMaterial,
  warnCustomers,
} from './options/claim.ts'
import {
  holdLevel,
  jointVenture,
  keepAsOption,
  licenseOut,
  separateVenture,
  stop,
} from './options/end-effort.ts'
import {
  buyRights,
  fileEarly,
  filePatent,
  keepSecret,
  leverageIdentity,
  openOnPurpose,
} from './options/identity.ts'
import {
  delayLaunch,
  foundersSell,
  launchBonus,
  otherChannel,
  pilotTeam,
  quotaCredit,
  separateTeam,
} from './options/launch.ts'
import {
  askAnalyst,
  interview,
  makersSellFirst,
  neutralInterviews,
  referenceCustomer,
  reTest,
  rideAlongs,
  swapInterviewer,
} from './options/listen.ts'
import { effortToPriceOrEase, redirectEffort, ringFence } from './options/move-effort.ts'
import { bestFitVersion, cutPrice, narrowTarget, premiumSegment } from './options/price.ts'
import { donateRight, keepRight, letLapse, sellRight } from './options/rights.ts'
import {
  changePart,
  changePay,
  fillInNow,
  inviteFunction,
  longerFinanceRule,
  markAsGuess,
  nameOwner,
  runAgain,
  sendProxy,
  weeklySlot,
} from './options/room.ts'
import {
  dropClaim,
  leaveSegment,
  lowerEmphasis,
  moveEmphasisAway,
  refocusSales,
  withdrawMaterial,
  writePitch,
} from './options/sell.ts'

/** Every option there is, by what moves: effort, selling, claims, rights, prices, ears, launches, the room. */
export const options = [
  stop,
  licenseOut,
  separateVenture,
  jointVenture,
  keepAsOption,
  holdLevel,
  redirectEffort,
  effortToPriceOrEase,
  ringFence,
  fund,
  invest,
  licenseIn,
  closeGap,
  partner,
  accelerate,
  writePitch,
  moveEmphasisAway,
  refocusSales,
  lowerEmphasis,
  dropClaim,
  withdrawMaterial,
  leaveSegment,
  correctClaim,
  dateClaim,
  updateMaterial,
  accept,
  warnCustomers,
  expiryDate,
  rePitch,
  leverageIdentity,
  filePatent,
  fileEarly,
  keepSecret,
  buyRights,
  openOnPurpose,
  keepRight,
  sellRight,
  donateRight,
  letLapse,
  cutPrice,
  bestFitVersion,
  narrowTarget,
  premiumSegment,
  interview,
  neutralInterviews,
  swapInterviewer,
  reTest,
  rideAlongs,
  makersSellFirst,
  askAnalyst,
  referenceCustomer,
  foundersSell,
  pilotTeam,
  separateTeam,
  otherChannel,
  quotaCredit,
  launchBonus,
  delayLaunch,
  changePay,
  changePart,
  markAsGuess,
  weeklySlot,
  nameOwner,
  inviteFunction,
  sendProxy,
  runAgain,
  fillInNow,
  longerFinanceRule,
] as const satisfies readonly DecisionOption[]

const byId: ReadonlyMap<string, DecisionOption> = new Map(options.map(option => [option.id, option]))

/** The option with this id; undefined for one that is no longer known. */
export function optionOf(id: string): DecisionOption | undefined {
  return byId.get(id)
}
