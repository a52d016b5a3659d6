import type { CardKind } from '../../../shared/map/through-map.ts'

/** The colours of the theme, as a canvas needs them. */
export interface Palette {
  readonly ink: string
  readonly soft: string
  readonly paper: string
  readonly surface: string
  readonly hairline: string
  readonly mark: Readonly<Record<CardKind, string>>
  readonly tint: Readonly<Record<CardKind, string>>
  /** 1, or more where the theme draws thicker lines. */
  readonly thickness: number
}

/** Reads the colours that the page has now. */
export function paletteOf(element: Element): Palette {
  const style = getComputedStyle(element)
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim() || '#888888'
  const kinds = (suffix: string) => ({
    invention: token(`invention${suffix}`),
    benefit: token(`benefit${suffix}`),
    pitch: token(`pitch${suffix}`),
  })
  return {
    ink: token('ink'),
    soft: token('ink-soft'),
    paper: token('paper'),
    surface: token('surface'),
    hairline: token('hairline'),
    mark: kinds(''),
    tint: kinds('-tint'),
    thickness: token('line') === '2px' ? 1.5 : 1,
  }
}
