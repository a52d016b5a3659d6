import type { Words } from '../../shared/words/words.ts'
import type { Keys } from '../ui/keys.ts'
import { type KeyPlace, keyPlaces } from './key-places.ts'

export interface KeyLine {
  readonly act: string
  readonly keys: readonly Keys[]
  readonly text: string
}

/** A place whose keys have no words does not compile. */
type DoesWords = { readonly [At in KeyPlace]: Readonly<Record<keyof (typeof keyPlaces)[At], string>> }

/** What each key of a place does, in the order in which the place tells it. */
export function keyLines(place: KeyPlace, words: Words): readonly KeyLine[] {
  const does: DoesWords = words.keys.does
  const texts = new Map<string, string>(Object.entries(does[place]))
  return Object.entries(keyPlaces[place]).map(([act, keys]) => ({ act, keys, text: texts.get(act) ?? act }))
}
