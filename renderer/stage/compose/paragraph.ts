import type { Composed } from './composed.ts'

/** Words alone on a page, as large as a card in the spotlight. */
export interface ParagraphBody {
  readonly kind: 'paragraph'
  readonly text: string
}

/** A part of a text that is too long for the picture it belongs to. */
export function composeParagraph(
  text: string,
  pages: { readonly at: number; readonly of: number },
): Composed<ParagraphBody> {
  return { body: { kind: 'paragraph', text }, pages }
}
