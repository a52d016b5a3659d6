import type { Id } from '../../shared/lang/id.ts'

/** The findings that concern any of these records. */
export function FindingsHere({ ids }: { readonly ids: readonly Id[] }) {
  return ids.length === 0 ? null : null
}
