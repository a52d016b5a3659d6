import type { EvidenceKind } from '../map/evidence.ts'
import { EvidenceKind as Kinds } from '../map/evidence.ts'
import { evidenceKey, titleKey } from './draft-key.ts'
import type { Draft } from './import-preview.ts'
import type { TableSource } from './import-source.ts'
import { lineOf, textOf } from './read-cell.ts'
import type { RowDrafts } from './row-drafts.ts'
import { listed, nothing } from './row-drafts.ts'
import type { RowReading } from './row-reading.ts'

const WON = /won|gewonnen|gagn/i
const LOST = /lost|verloren|perdu/i

/** The piece of evidence of a row; what it says for or against anything is left to the room. */
export function evidenceDrafts(reading: RowReading, source: TableSource): RowDrafts {
  const stage = reading.first('stage')
  const outcome = WON.test(stage) ? 'won-deal' : LOST.test(stage) ? 'lost-deal' : null
  if (reading.has('stage') && !outcome) return nothing('open-deal')
  const deal = reading.first('deal')
  const said = [deal, ...reading.all('verbatim')].filter(words => words !== '').join(': ')
  const subject = reading.first('about')
  const about = subject === '' ? '' : lineOf(subject).value
  if (said === '' && about === '') return nothing('empty')
  const fields = {
    ...reading.fields(['customer', 'date']),
    kind: outcome ?? taggedKind(reading) ?? source.evidenceKind ?? null,
    verbatim: said === '' ? null : reading.taken(textOf(said), 'verbatim', said),
  }
  const kind = source.about ?? 'benefit'
  const card = about && ({ kind, key: titleKey(kind, about), title: about, fields: {} } as Draft)
  const evidence = { kind: 'evidence', about: card ? titleKey(kind, about) : null, fields } as Draft
  const key = evidenceKey({ customer: fields.customer, date: fields.date, verbatim: fields.verbatim })
  return { drafts: card ? [card, evidence] : [evidence], keys: [key], skipped: null }
}

function taggedKind(reading: RowReading): EvidenceKind | undefined {
  const tags = listed(reading.all('tags'))
  return Kinds.options.find(kind => tags.includes(kind))
}
