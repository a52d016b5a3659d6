import type { Link } from '../map/link.ts'
import { SUPPORTING_STRENGTH } from '../map/link.ts'
import type { ConnectedMap } from './connected-map.ts'
import type { Joints } from './joints.ts'

/** True when maker and seller each said why. */
export function hasBothReasons({ whyFrom, whyTo }: Link): boolean {
  return isSaid(whyFrom) && isSaid(whyTo)
}

/** True for words that were really said: not unknown, not blank. */
export function isSaid(words: string | null): boolean {
  return words !== null && words.trim() !== ''
}

/** The number of links of strength 3 or more, and those of them that lack the maker's or the seller's reason. */
export interface WhyCount {
  readonly links: number
  readonly oneSided: readonly Link[]
}

/** Counts the links of strength 3 or more and gathers those without both reasons; links of retired inventions do not count. */
export function countWhys(map: ConnectedMap): WhyCount {
  let links = 0
  const oneSided: Link[] = []
  const look = ({ start, link, strength }: Joints, card: number) => {
    const end = start[card + 1] ?? 0
    for (let at = start[card] ?? 0; at < end; at += 1) {
      const known = link[at]
      if (!known || (strength[at] ?? 0) < SUPPORTING_STRENGTH) continue
      links += 1
      if (!hasBothReasons(known)) oneSided.push(known)
    }
  }
  for (const { index } of map.inventions) look(map.enables, index)
  for (const { index } of map.pitches) look(map.soldAs, index)
  return { links, oneSided }
}
