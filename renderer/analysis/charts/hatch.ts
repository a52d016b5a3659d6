/** A rectangle in px. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/**
 * Lines at 45° that hatch a box, as one path; drawn as lines, not as a pattern, so that print and other
 * programs show them as sharp as the screen. `step` is the distance between lines in px; "left" leans `\`.
 */
export function hatchPath(box: Box, step: number, lean: 'left' | 'right'): string {
  const across = step * Math.SQRT2
  const parts: string[] = []
  for (let offset = across / 2; offset < box.width + box.height; offset += across) {
    const bottom = pointOn(box, Math.min(offset, box.width), Math.max(0, offset - box.width), lean)
    const top = pointOn(box, Math.max(0, offset - box.height), Math.min(offset, box.height), lean)
    parts.push(`M${bottom}L${top}`)
  }
  return parts.join('')
}

function pointOn(box: Box, along: number, down: number, lean: 'left' | 'right'): string {
  const x = box.x + along
  const y = lean === 'right' ? box.y + down : box.y + box.height - down
  return `${round(x)} ${round(y)}`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
