import type { Id } from '../lang/id.ts'
import type { Link } from '../map/link.ts'
import type { ThroughMap } from '../map/through-map.ts'
import type {
  ConnectedBenefit,
  ConnectedInvention,
  ConnectedMap,
  ConnectedPitch,
  Enabling,
  Selling,
} from './connected-map.ts'
import { keepStrongest } from './keep-strongest.ts'

interface GrowingInvention extends ConnectedInvention {
  readonly enables: GrowingEnabling[]
}
interface GrowingBenefit extends ConnectedBenefit {
  readonly makers: Enabling[]
  readonly retiredMakers: Enabling[]
  readonly sellers: Selling[]
}
interface GrowingPitch extends ConnectedPitch {
  readonly sells: GrowingSelling[]
}
interface GrowingEnabling extends Enabling {
  link: Link
  readonly benefit: GrowingBenefit
}
interface GrowingSelling extends Selling {
  link: Link
  readonly benefit: GrowingBenefit
}

/** Follows every link both ways, in time linear in cards and links; a link that joins nothing is passed over. */
export function connectMap(map: ThroughMap): ConnectedMap {
  const inventions = new Map<Id, GrowingInvention>()
  const benefits = new Map<Id, GrowingBenefit>()
  const pitches = new Map<Id, GrowingPitch>()
  for (const [id, record] of map.inventions) inventions.set(id, { record, enables: [] })
  for (const [id, record] of map.benefits) {
    benefits.set(id, { index: benefits.size, record, makers: [], retiredMakers: [], sellers: [] })
  }
  for (const [id, record] of map.pitches) pitches.set(id, { record, sells: [] })

  for (const link of map.links.values()) {
    const benefit = benefits.get(link.to)
    const invention = benefit && inventions.get(link.from)
    if (invention) invention.enables.push({ link, invention, benefit })
    else if (!benefit) sell(link, benefits.get(link.from), pitches.get(link.to))
  }
  knit(inventions.values(), pitches.values(), benefits.size)
  const active = [...inventions.values()].filter(({ record }) => record.status !== 'retired')
  const sold = [...pitches.values()]
  return {
    inventions: active,
    benefits: [...benefits.values()],
    pitches: sold,
    effortTotal: active.reduce((sum, { record }) => sum + (record.effort ?? 0), 0),
    emphasisTotal: sold.reduce((sum, { record }) => sum + (record.emphasis ?? 0), 0),
  }
}

function sell(link: Link, benefit: GrowingBenefit | undefined, pitch: GrowingPitch | undefined) {
  if (benefit && pitch) pitch.sells.push({ link, benefit, pitch })
}

/** Lets every benefit know its makers and sellers, each pair once. */
function knit(inventions: Iterable<GrowingInvention>, pitches: Iterable<GrowingPitch>, benefits: number) {
  const strongest = keepStrongest(benefits)
  for (const { record, enables } of inventions) {
    strongest(enables)
    for (const joint of enables) {
      const side = record.status === 'retired' ? joint.benefit.retiredMakers : joint.benefit.makers
      side.push(joint)
    }
  }
  for (const { sells } of pitches) {
    strongest(sells)
    for (const joint of sells) joint.benefit.sellers.push(joint)
  }
}
