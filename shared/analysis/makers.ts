import type { Invention } from '../map/invention.ts'
import { SUPPORTING_STRENGTH } from '../map/link.ts'
import type { ConnectedMap } from './connected-map.ts'
import type { Support } from './support.ts'
import { betterSupport } from './support.ts'

/** What the inventions behind a benefit amount to, those linked with strength 3 or more. */
export interface Makers {
  /** The best status among the active ones; null when there is none. */
  support: Support | null
  /** The active one that the roadmap makes available first; null when none has a date. */
  firstDue: Invention | null
  /** The one, retired or not, whose status changed last; null when none is dated. */
  lastChanged: Invention | null
  /** How many active patents, applications and secrets read on it (strength 9). */
  protectors: number
}

/** What stands behind each benefit, in the order of the benefits; linear in links. */
export function makersBehind(map: ConnectedMap): readonly Readonly<Makers>[] {
  const behind = map.benefits.map(
    (): Makers => ({ support: null, firstDue: null, lastChanged: null, protectors: 0 }),
  )
  const { start, benefit, strength } = map.enables
  const visit = (card: number, note: (makers: Makers, strength: number) => void) => {
    const end = start[card + 1] ?? 0
    for (let at = start[card] ?? 0; at < end; at += 1) {
      const makers = behind[benefit[at] ?? -1]
      const known = strength[at] ?? 0
      if (makers && known >= SUPPORTING_STRENGTH) note(makers, known)
    }
  }
  for (const { index, record } of map.inventions) {
    visit(index, (makers, linked) => {
      noteActive(makers, record, linked)
      noteChange(makers, record)
    })
  }
  for (const { index, record } of map.retired) visit(index, makers => noteChange(makers, record))
  return behind
}

function noteActive(makers: Makers, record: Invention, strength: number) {
  const { status, availableFrom, ip } = record
  if (status !== 'retired') makers.support = betterSupport(makers.support, status ?? 'unknown')
  if (availableFrom !== null && availableFrom < (makers.firstDue?.availableFrom ?? '9999-99')) {
    makers.firstDue = record
  }
  if (strength === 9 && ip !== null && ip !== 'none') makers.protectors += 1
}

function noteChange(makers: Makers, record: Invention) {
  const { statusSince } = record
  if (statusSince !== null && statusSince > (makers.lastChanged?.statusSince ?? ''))
    makers.lastChanged = record
}
