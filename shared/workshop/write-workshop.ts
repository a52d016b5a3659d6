import { documentOf } from './document-of.ts'
import type { Workshop } from './workshop.ts'

/** The workshop as the text of its file; the same workshop always gives the same bytes. */
export function writeWorkshop(workshop: Workshop): string {
  return `${JSON.stringify(documentOf(workshop), null, 1)}\n`
}
