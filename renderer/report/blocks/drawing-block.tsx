import type { ReactNode } from 'react'
import { createElement } from 'react'
import type { DrawingNode } from '../../../shared/layout/picture/drawing.ts'
import type { BlockOf } from '../../../shared/report/block.ts'
import styles from './drawing-block.module.css'

/** A vector drawing as it was composed, with what it shows said in words. */
export function DrawingBlock({ block }: { readonly block: BlockOf<'drawing'> }) {
  return (
    <div className={styles.drawing}>{elementOf(block.drawing, 'drawing', { 'aria-label': block.alt })}</div>
  )
}

function elementOf(
  { tag, at, inside }: DrawingNode,
  key: string,
  more: Readonly<Record<string, string>> = {},
): ReactNode {
  const children = inside.map((part, index) =>
    typeof part === 'string' ? part : elementOf(part, String(index)),
  )
  return createElement(tag, { key, ...propsOf(at), ...more }, ...children)
}

/** React writes the attributes of SVG in camel case. */
function propsOf(at: DrawingNode['at']): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(at).map(([name, value]) => [
      name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  )
}
