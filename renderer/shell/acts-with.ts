import type { Words } from '../../shared/words/words.ts'
import type { Act } from './acts.ts'
import { shortcuts } from './shortcuts.ts'

/** What searching offers already by being there. */
const SEARCHING: readonly Act[] = ['palette', 'search']
/** What means nothing while no session is held. */
const IN_SESSION: readonly Act[] = [
  'reveal',
  'next-step',
  'previous-step',
  'next-page',
  'previous-page',
  'pause',
]

/** The first acts whose words hold every one of the typed words, in any order; none for no words. */
export function actsWith(
  said: Words['shell']['acts'],
  text: string,
  { isInSession, most }: { readonly isInSession: boolean; readonly most: number },
): readonly Act[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return []
  const all = [...new Set(shortcuts.map(({ act }) => act))]
  return all
    .filter(act => !SEARCHING.includes(act) && (isInSession || !IN_SESSION.includes(act)))
    .filter(act => words.every(word => said[act].toLowerCase().includes(word)))
    .slice(0, most)
}
