import type { Type } from '../../../shared/layout/type/text-width.ts'

/** The colours a chart is drawn with, by what they mean. */
export interface ChartColours {
  readonly paper: string
  readonly ink: string
  readonly inkSoft: string
  readonly hairline: string
  readonly invention: string
  readonly benefit: string
  readonly benefitTint: string
  readonly pitch: string
  readonly serious: string
  readonly onMark: string
}

/** Colours that follow the theme of the page. */
export const screenColours: ChartColours = {
  paper: 'var(--surface)',
  ink: 'var(--ink)',
  inkSoft: 'var(--ink-soft)',
  hairline: 'var(--hairline)',
  invention: 'var(--invention)',
  benefit: 'var(--benefit)',
  benefitTint: 'var(--benefit-tint)',
  pitch: 'var(--pitch)',
  serious: 'var(--serious)',
  onMark: 'var(--on-mark)',
}

/** Colours for paper and for files: the light theme as plain values, so that any program shows them. */
export const printColours: ChartColours = {
  paper: '#FFFFFF',
  ink: '#1A1C1E',
  inkSoft: '#53585D',
  hairline: '#DAD9D2',
  invention: '#1B6CB0',
  benefit: '#7648A5',
  benefitTint: '#F0EAF7',
  pitch: '#A05800',
  serious: '#A8261C',
  onMark: '#FFFFFF',
}

/** Measures of a chart in px: rows, bars, hatching and type. */
export interface ChartScale {
  readonly row: number
  readonly bar: number
  readonly gap: number
  readonly mark: number
  readonly hatch: number
  readonly stroke: number
  readonly label: Type
  readonly strong: Type
  readonly small: Type
}

/** Measures for a screen at arm's length. */
export const screenScale: ChartScale = {
  row: 52,
  bar: 24,
  gap: 8,
  mark: 18,
  hatch: 5,
  stroke: 1,
  label: { size: 13, weight: 'regular' },
  strong: { size: 13, weight: 'semibold' },
  small: { size: 12, weight: 'regular' },
}

/** Measures for paper, where 1 px is 0.75 pt: body 8 pt, notes 7.5 pt. */
export const printScale: ChartScale = {
  row: 36,
  bar: 19,
  gap: 6,
  mark: 14,
  hatch: 3.4,
  stroke: 0.75,
  label: { size: 11, weight: 'regular' },
  strong: { size: 11, weight: 'semibold' },
  small: { size: 10, weight: 'regular' },
}

/** The family charts are set in: bundled, with what a foreign program may have instead. */
export const CHART_FONT = 'Inter Variable, Inter, Arial, sans-serif'
