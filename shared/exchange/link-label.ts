import type { Link } from '../map/link.ts'
import { strengthWords } from './choice-words.ts'
import type { RowFault } from './import-preview.ts'
import { ASSUMED_STRENGTH } from './linked-benefit.ts'
import { lineOf, textOf } from './read-cell.ts'

type Said = Pick<Link, 'strength' | 'whyFrom' | 'whyTo'>

/** Reads the words on a line of a drawing, `9 | the maker's reason | the seller's reason`. */
export function readLinkLabel(label: string): {
  readonly fields: Said
  readonly faults: readonly RowFault[]
} {
  const [first = '', ...others] = label.split('|').map(part => part.trim())
  const strength = strengthWords.get(first.toLowerCase())
  const [whyFrom = '', whyTo = ''] = strength === undefined && first !== '' ? [first, ...others] : others
  const fields = {
    strength: strength ?? ASSUMED_STRENGTH,
    whyFrom: textOf(whyFrom).value || null,
    whyTo: textOf(whyTo).value || null,
  }
  if (strength !== undefined) return { fields, faults: [] }
  return {
    fields,
    faults: [{ code: 'strength-assumed', column: null, value: lineOf(label).value.slice(0, 60) }],
  }
}

/** Writes the words on a line of a drawing so that they are read as the same strength and reasons. */
export function writeLinkLabel({ strength, whyFrom, whyTo }: Said): string {
  const inOnePart = (reason: string | null) => (reason ?? '').replaceAll('|', '/')
  return [String(strength), inOnePart(whyFrom), inOnePart(whyTo)].join(' | ').replace(/( \| )+$/, '')
}
