import { commissionOf, usualCommission } from '../../../../shared/analysis/new-offers.ts'
import type { Pitch } from '../../../../shared/map/pitch.ts'
import type { Words } from '../../../../shared/words/words.ts'
import type { Workshop } from '../../../../shared/workshop/workshop.ts'

/** What selling a pitch once pays, in words. */
export function perDeal(pitch: Pitch, { header }: Workshop, words: Words): string {
  const pay = commissionOf(pitch)
  return pay === null
    ? words.team.stress.noCommission
    : words.team.stress.perDeal(pay.toLocaleString('en', { maximumFractionDigits: 2 }), header.currency ?? '')
}

/** How what a new offer pays compares with the established ones, as a sentence. */
export function payCompared(pitch: Pitch, { pitches }: Workshop, words: Words): string {
  const said = words.team.stress
  if (pitch.isNew !== true) return said.established
  const [pay, usual] = [commissionOf(pitch), usualCommission(pitches.values())]
  return pay === null || usual === null ? said.usualUnknown : said.usual(Math.round((pay / usual) * 100))
}
