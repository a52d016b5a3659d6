import type { Strength } from '../map/link.ts'
import { titleKey } from './draft-key.ts'
import type { Draft } from './import-preview.ts'
import { lineOf } from './read-cell.ts'
import type { RowReading } from './row-reading.ts'

/** The strength of a link when a list draws one but does not say how strong. */
export const ASSUMED_STRENGTH: Strength = 3

/** The benefits a row names beside its card and the links between them, in the direction of the map. */
export function linkedBenefits(reading: RowReading, cardKey: string, end: 'from' | 'to'): readonly Draft[] {
  return reading.all('benefit').flatMap((cell): Draft[] => {
    const title = reading.taken(lineOf(cell), 'benefit', cell)
    if (!title) return []
    const key = titleKey('benefit', title)
    const ends = end === 'from' ? { from: cardKey, to: key } : { from: key, to: cardKey }
    const fields = { strength: strengthOf(reading, title), ...reading.fields(['whyFrom', 'whyTo']) }
    return [{ kind: 'benefit', key, title, fields: {} }, { kind: 'link', ...ends, fields } as Draft]
  })
}

function strengthOf(reading: RowReading, title: string): Strength {
  const told = reading.value('strength') as Strength | undefined
  if (told === undefined) reading.note('strength-assumed', 'benefit', title)
  return told ?? ASSUMED_STRENGTH
}
