import type { Id } from '../lang/id.ts'
import type { Pitch } from '../map/pitch.ts'
import type { ThroughMap } from '../map/through-map.ts'
import type { ConnectedBenefit, ConnectedMap, ConnectedPitch, PlacedInvention } from './connected-map.ts'
import { jointsOf } from './connected-map.ts'
import type { Joints } from './joints.ts'
import { addJoint, groupJoints, roomForJoints } from './joints.ts'

interface GrowingBenefit extends ConnectedBenefit {
  readonly sellers: ConnectedBenefit['sellers'][number][]
}

/** Follows every link, in time linear in cards and links; a link that joins nothing is passed over. */
export function connectMap(map: ThroughMap): ConnectedMap {
  const { enables, soldAs } = followLinks(map)
  const benefits: GrowingBenefit[] = []
  for (const record of map.benefits.values()) benefits.push({ index: benefits.length, record, sellers: [] })
  const inventions: PlacedInvention[] = []
  const retired: PlacedInvention[] = []
  let effortTotal = 0
  let index = 0
  for (const record of map.inventions.values()) {
    const isRetired = record.status === 'retired'
    if (!isRetired) effortTotal += record.effort ?? 0
    ;(isRetired ? retired : inventions).push({ index, record })
    index += 1
  }
  const pitches = [...map.pitches.values()].map((record, at) => connectPitch(record, at, soldAs, benefits))
  const emphasisTotal = pitches.reduce((sum, { record }) => sum + (record.emphasis ?? 0), 0)
  return { inventions, retired, benefits, pitches, enables, soldAs, effortTotal, emphasisTotal }
}

function connectPitch(
  record: Pitch,
  index: number,
  soldAs: Joints,
  benefits: readonly GrowingBenefit[],
): ConnectedPitch {
  const sells = jointsOf(soldAs, index, benefits)
  for (const { link, benefit } of sells) benefits[benefit.index]?.sellers.push({ link, pitch: record })
  return { index, record, sells }
}

function followLinks(map: ThroughMap): { readonly enables: Joints; readonly soldAs: Joints } {
  const inventionAt = placesOf(map.inventions)
  const benefitAt = placesOf(map.benefits)
  const pitchAt = placesOf(map.pitches)
  const enables = roomForJoints(map.links.size)
  const soldAs = roomForJoints(map.links.size)
  for (const link of map.links.values()) {
    const enabled = benefitAt.get(link.to)
    if (enabled !== undefined) {
      addJoint(enables, inventionAt.get(link.from), enabled, link)
    } else {
      addJoint(soldAs, pitchAt.get(link.to), benefitAt.get(link.from), link)
    }
  }
  return {
    enables: groupJoints(enables, map.inventions.size, map.benefits.size),
    soldAs: groupJoints(soldAs, map.pitches.size, map.benefits.size),
  }
}

function placesOf(records: ReadonlyMap<Id, unknown>): ReadonlyMap<Id, number> {
  const places = new Map<Id, number>()
  for (const id of records.keys()) places.set(id, places.size)
  return places
}
