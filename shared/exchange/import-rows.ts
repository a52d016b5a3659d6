import type { Id } from '../lang/id.ts'
import type { Invention } from '../map/invention.ts'
import type { CardKind, ThroughMap } from '../map/through-map.ts'
import { CARD_KINDS, COLUMN_OF } from '../map/through-map.ts'
import { putRecords } from '../workshop/edit-records.ts'
import { newRecord } from '../workshop/new-record.ts'
import type { Workshop } from '../workshop/workshop.ts'
import { evidenceKey, keysOf, linkKey } from './draft-key.ts'
import type { Draft, ImportPreview } from './import-preview.ts'

/** What an import needs from outside: new ids, and what evidence without a subject is about. */
export interface Importing {
  readonly newId: () => Id
  /** The card that evidence is about where its row names none; a new pitch of this title otherwise. */
  readonly about: { readonly id: Id } | { readonly title: string }
}

type CardDraft = Extract<Draft, { key: string }>
type DraftOf<Kind extends Draft['kind']> = Extract<Draft, { kind: Kind }>

/** The workshop with what the chosen rows make, as one change; rows that mean a card already there leave it as it is. */
export function importRows(
  workshop: Workshop,
  preview: ImportPreview,
  chosen: ReadonlySet<number>,
  importing: Importing,
): Workshop {
  const drafts = preview.rows.flatMap(({ row, drafts: made }) => (chosen.has(row) ? made : []))
  const making = new Making(workshop, importing)
  for (const draft of drafts) if ('key' in draft) making.card(draft)
  for (const draft of drafts) {
    if (draft.kind === 'link') making.link(draft)
    if (draft.kind === 'evidence') making.evidence(draft)
  }
  return making.into(workshop)
}

/** The records of one import while they are being made. */
class Making {
  readonly #there: Map<string, Id>
  readonly #drafts = new Map<string, CardDraft>()
  readonly #links: DraftOf<'link'>[] = []
  readonly #evidence: DraftOf<'evidence'>[] = []
  readonly #made = new Set<string>()
  readonly #newId: () => Id
  readonly #about: Importing['about']

  constructor(map: ThroughMap, { newId, about }: Importing) {
    this.#there = new Map(keysOf(map))
    this.#newId = newId
    this.#about = about
  }

  card(draft: CardDraft): void {
    const known = this.#drafts.get(draft.key)
    if (known) this.#drafts.set(draft.key, joined(known, draft))
    else if (!this.#there.has(draft.key)) {
      this.#there.set(draft.key, this.#newId())
      this.#drafts.set(draft.key, draft)
    }
  }

  link(draft: DraftOf<'link'>): void {
    const from = this.#there.get(draft.from)
    const to = this.#there.get(draft.to)
    if (from === undefined || to === undefined || !this.#isNew(linkKey(from, to))) return
    this.#links.push({ ...draft, from, to })
  }

  evidence(draft: DraftOf<'evidence'>): void {
    const { customer, date, verbatim } = draft.fields
    if (this.#isNew(evidenceKey({ customer, date, verbatim }))) this.#evidence.push(draft)
  }

  into(workshop: Workshop): Workshop {
    const cards = CARD_KINDS.reduce((so, kind) => this.#withCards(so, kind), workshop)
    const links = this.#links.map(({ from, to, fields }) =>
      newRecord('links', { strength: 3, ...fields, id: this.#newId(), from, to }),
    )
    return this.#withEvidence(putRecords(cards, 'links', links))
  }

  #isNew(key: string): boolean {
    if (this.#there.has(key) || this.#made.has(key)) return false
    this.#made.add(key)
    return true
  }

  #withCards(workshop: Workshop, kind: CardKind): Workshop {
    const column = COLUMN_OF[kind]
    const below = nextPlace(workshop, kind)
    const records = [...this.#drafts.values()]
      .filter(draft => draft.kind === kind)
      .map(({ key, title, fields }, at) =>
        newRecord(column, { place: below + at, ...fields, id: this.#there.get(key) ?? this.#newId(), title }),
      )
    return putRecords(workshop, column, records)
  }

  #withEvidence(workshop: Workshop): Workshop {
    const needsSubject = this.#evidence.some(({ about }) => about === null)
    const pitch =
      needsSubject && 'title' in this.#about
        ? newRecord('pitches', {
            id: this.#newId(),
            title: this.#about.title,
            place: nextPlace(workshop, 'pitch'),
          })
        : undefined
    const subject = pitch?.id ?? ('id' in this.#about ? this.#about.id : undefined)
    const records = this.#evidence.flatMap(({ about, fields }) => {
      const id = about === null ? subject : this.#there.get(about)
      return id === undefined ? [] : [newRecord('evidence', { ...fields, id: this.#newId(), about: id })]
    })
    return putRecords(putRecords(workshop, 'pitches', pitch ? [pitch] : []), 'evidence', records)
  }
}

/** The first place below all cards of a column. */
function nextPlace(map: ThroughMap, kind: CardKind): number {
  let below = 0
  for (const { place } of map[COLUMN_OF[kind]].values()) below = Math.max(below, (place ?? -1) + 1)
  return below
}

const STRENGTH_OF_RIGHT = { none: 0, application: 1, secret: 1, patent: 2 } as const

/** One card out of two rows: what the first does not know the second may, and the stronger right counts. */
function joined(first: CardDraft, second: CardDraft): CardDraft {
  const known = Object.entries(first.fields).filter(([, value]) => value !== null)
  const fields = { ...second.fields, ...Object.fromEntries(known) }
  if (first.kind !== 'invention' || second.kind !== 'invention') return { ...first, fields } as CardDraft
  const ip = strongerRight(first.fields.ip ?? null, second.fields.ip ?? null)
  const tags = [...new Set([...(first.fields.tags ?? []), ...(second.fields.tags ?? [])])]
  return { ...first, fields: { ...fields, ip, ...(tags.length > 0 && { tags }) } } as CardDraft
}

function strongerRight(one: Invention['ip'], other: Invention['ip']): Invention['ip'] {
  if (one === null || other === null) return one ?? other
  return STRENGTH_OF_RIGHT[other] > STRENGTH_OF_RIGHT[one] ? other : one
}
