import { textWidth } from '../../../shared/layout/type/text-width.ts'
import type { ChartStyle } from './chart-style.ts'
import { baseline, setIn } from './chart-style.ts'
import { KindShape } from './kind-shape.tsx'
import { Star } from './star.tsx'

interface RowTitleProps extends ChartStyle {
  readonly lines: readonly string[]
  /** The title in full, for those who open the drawing in a program that shows it. */
  readonly full: string
  readonly x: number
  readonly middle: number
  readonly isBenefit: boolean
  readonly isIdentity: boolean
}

const LINE = 1.25

/** The title of a row in one or two lines, with the mark of a benefit and the star of an identity. */
export function RowTitle({ lines, full, x, middle, isBenefit, isIdentity, ...style }: RowTitleProps) {
  const { colours, scale } = style
  const lineHeight = scale.label.size * LINE
  const first = middle + baseline(scale.label) - ((lines.length - 1) * lineHeight) / 2
  const last = lines.length - 1
  const titleX = isBenefit ? x + scale.mark + scale.gap : x
  const afterTitle = textWidth(lines[last] ?? '', scale.label) + scale.label.size * 0.8
  return (
    <g>
      <title>{full}</title>
      {isBenefit && <KindShape kind="benefit" x={x + scale.mark / 2} y={middle} {...style} />}
      <g fill={isBenefit ? colours.ink : colours.inkSoft} {...setIn(scale.label)}>
        {lines.map((line, index) => (
          <text key={line} x={titleX} y={first + index * lineHeight}>
            {line}
          </text>
        ))}
      </g>
      {isIdentity && (
        <Star
          x={titleX + afterTitle}
          y={first + last * lineHeight - baseline(scale.label)}
          size={scale.label.size * 0.95}
          colour={colours.benefit}
        />
      )}
    </g>
  )
}
