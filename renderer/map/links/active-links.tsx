import type { LinkLine } from '../../../shared/layout/link-layout.ts'
import { LinkElement } from './link-element.tsx'

/** The links that people act on, drawn over the picture of all others. */
export function ActiveLinks({ lines }: { readonly lines: readonly LinkLine[] }) {
  return lines.map(line => <LinkElement key={line.id} line={line} />)
}
