import type { Id } from '../lang/id.ts'
import { evidenceKey, linkKey } from './draft-key.ts'
import type { Draft, ImportRow, SkipReason } from './import-preview.ts'
import type { RowDrafts } from './row-drafts.ts'

interface Seen {
  readonly key: string
  readonly row: number | null
}

type Settled = Pick<ImportRow, 'drafts' | 'joins' | 'skipped'>

/** The cards an import has met so far, in the file and in the workshop it goes into. */
export class SeenKeys {
  readonly #seen = new Map<string, Seen>()
  readonly #there: ReadonlyMap<string, Id>

  constructor(there: ReadonlyMap<string, Id>) {
    this.#there = there
    for (const key of there.keys()) this.#seen.set(key, { key, row: null })
  }

  /** Lets a row join the card it means, and passes over what is there already. */
  settle({ drafts, keys, skipped }: RowDrafts, row: number, passedOver: SkipReason | null): Settled {
    const [own] = keys
    if (own === undefined) return { drafts, joins: null, skipped: skipped ?? passedOver }
    const known = keys.map(key => this.#seen.get(key)).find(seen => seen !== undefined)
    const seen = known ?? { key: own, row }
    for (const key of keys) if (!this.#seen.has(key)) this.#seen.set(key, seen)
    const named = seen.key === own ? drafts : drafts.map(draft => renamed(draft, own, seen.key))
    const reason =
      skipped ?? passedOver ?? (named.every(draft => this.#isThere(draft)) ? 'already-there' : null)
    return { drafts: named, joins: known?.row ?? null, skipped: reason }
  }

  #isThere(draft: Draft): boolean {
    if (draft.kind === 'evidence') {
      const { customer, date, verbatim } = draft.fields
      return this.#there.has(evidenceKey({ customer, date, verbatim }))
    }
    if (draft.kind !== 'link') return this.#there.has(draft.key)
    const from = this.#there.get(draft.from)
    const to = this.#there.get(draft.to)
    return from !== undefined && to !== undefined && this.#there.has(linkKey(from, to))
  }
}

function renamed(draft: Draft, own: string, key: string): Draft {
  const rename = (name: string) => (name === own ? key : name)
  if (draft.kind === 'link') return { ...draft, from: rename(draft.from), to: rename(draft.to) }
  return draft.kind === 'evidence' ? draft : { ...draft, key: rename(draft.key) }
}
