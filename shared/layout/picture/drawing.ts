import { z } from '../../lang/zod.ts'

/** One element of a vector drawing: an SVG element as data, so that it can be shown, printed or written as text. */
export interface DrawingNode {
  readonly tag: DrawingTag
  readonly at: Readonly<Record<string, string | number>>
  readonly inside: ReadonlyArray<DrawingNode | string>
}

/** The elements a drawing is made of; none of them can load or run anything. */
export const DrawingTag = z.enum([
  'svg',
  'g',
  'path',
  'rect',
  'circle',
  'line',
  'text',
  'tspan',
  'title',
  'desc',
])
export type DrawingTag = z.infer<typeof DrawingTag>

export const DrawingNode: z.ZodType<DrawingNode> = z.object({
  tag: DrawingTag,
  at: z.record(z.string(), z.union([z.string(), z.number()])),
  get inside() {
    return z.array(z.union([z.string(), DrawingNode]))
  },
})

/** An element of a drawing; attributes without a value are left away. */
export function draw(
  tag: DrawingTag,
  at: Readonly<Record<string, string | number | null>>,
  ...inside: ReadonlyArray<DrawingNode | string>
): DrawingNode {
  const given = Object.entries(at).flatMap(([name, value]) =>
    value === null ? [] : [[name, tidy(value)] as const],
  )
  return { tag, at: Object.fromEntries(given), inside }
}

/** The drawing as the text of an SVG file. */
export function svgText(node: DrawingNode): string {
  const at = Object.entries(node.at).map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
  const inside = node.inside.map(part => (typeof part === 'string' ? escaped(part) : svgText(part)))
  return inside.length > 0
    ? `<${node.tag}${at.join('')}>${inside.join('')}</${node.tag}>`
    : `<${node.tag}${at.join('')}/>`
}

/** Two decimals are finer than any printer. */
function tidy(value: string | number): string | number {
  return typeof value === 'number' ? Math.round(value * 100) / 100 : value
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
