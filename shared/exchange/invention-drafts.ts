import type { Protection } from '../map/invention.ts'
import { lapsedWords } from './choice-words.ts'
import { familyKey, sourceKey, titleKey } from './draft-key.ts'
import type { Draft } from './import-preview.ts'
import type { TableSource } from './import-source.ts'
import { linkedBenefits } from './linked-benefit.ts'
import { protectionOf } from './patent-number.ts'
import { lineOf } from './read-cell.ts'
import type { RowDrafts } from './row-drafts.ts'
import { listed, nothing, titleOf } from './row-drafts.ts'
import type { RowReading } from './row-reading.ts'

/** Where a row stands. */
export interface Place {
  readonly file: string
  readonly row: number
}

/** The invention of a row, with the benefits the row links it to; effort only where a column says it. */
export function inventionDrafts(reading: RowReading, source: TableSource, place: Place): RowDrafts {
  const number = firstNumber(reading)
  const title = titleOf(reading) || number
  if (title === '') return nothing('no-title')
  if (title === number && reading.first('title') === '') reading.note('number-as-title', 'title', number)
  const own = lineOf(reading.first('sourceKey')).value
  const keys = keysOfRow(reading, source, { number, own, title })
  const key = keys[0] ?? titleKey('invention', title)
  const tags = listed(reading.all('tags'))
  const fields = {
    ...reading.fields([
      'note',
      'effort',
      'status',
      'statusSince',
      'availableFrom',
      'horizon',
      'intendedBenefit',
      'owner',
      'yearlyIpCost',
      'expires',
    ]),
    ...(tags.length > 0 && { tags }),
    ip: protection(reading, source, number),
    reference: number || null,
    source: { file: lineOf(place.file).value, row: place.row, number: number || own || null },
  }
  const invention = { kind: 'invention', key, title, fields } as Draft
  return { drafts: [invention, ...linkedBenefits(reading, key, 'from')], keys, skipped: null }
}

/** A family may come with several numbers; the first one stands for it. */
function firstNumber(reading: RowReading): string {
  const [first = ''] = reading.first('number').split(/\n|;/)
  return lineOf(first).value
}

function keysOfRow(
  reading: RowReading,
  source: TableSource,
  { number, own, title }: Readonly<Record<'number' | 'own' | 'title', string>>,
): readonly string[] {
  const family = reading.first('family').split(';;').sort().join(';;')
  const keys = [
    ...(number ? [familyKey(number)] : []),
    ...(family ? [`family@${source.id}:${family}`] : []),
    ...(own ? [sourceKey(own)] : []),
  ]
  return keys.length > 0 ? keys : [titleKey('invention', title)]
}

function protection(reading: RowReading, source: TableSource, number: string): Protection | null {
  const told = reading.value('protection') as Protection | undefined
  if (told) return told
  if (lapsedWords.has(reading.first('legalStatus').toLowerCase())) return 'none'
  if (source.protection) return source.protection
  if (number === '') return null
  if (reading.has('granted')) return reading.first('granted') === '' ? 'application' : 'patent'
  return protectionOf(number)
}
