import type { Link } from '../map/link.ts'
import type { ConnectedMap } from './connected-map.ts'
import { supports } from './support.ts'

/** True when maker and seller each said why. */
export function hasBothReasons({ whyFrom, whyTo }: Link): boolean {
  return isSaid(whyFrom) && isSaid(whyTo)
}

/** True for words that were really said: not unknown, not blank. */
export function isSaid(words: string | null): boolean {
  return words !== null && words.trim() !== ''
}

/** Links of strength 3 or more, and those of them that lack the maker's or the seller's reason. */
export function countWhys(map: ConnectedMap): { readonly links: number; readonly oneSided: readonly Link[] } {
  let links = 0
  const oneSided: Link[] = []
  const look = (joint: { readonly link: Link }) => {
    if (!supports(joint)) return
    links += 1
    if (!hasBothReasons(joint.link)) oneSided.push(joint.link)
  }
  for (const { enables } of map.inventions) for (const joint of enables) look(joint)
  for (const { sells } of map.pitches) for (const joint of sells) look(joint)
  return { links, oneSided }
}
