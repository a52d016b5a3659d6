import type { Composed } from './composed.ts'

/** Nothing at all. */
export interface BlankBody {
  readonly kind: 'blank'
}

/** A dark stage. */
export function composeBlank(): Composed<BlankBody> {
  return { body: { kind: 'blank' }, frame: { title: '', prompt: '', how: '' } }
}
