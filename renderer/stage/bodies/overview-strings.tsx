import { useLayoutEffect, useRef, useState } from 'react'
import { starPath } from '../../analysis/charts/star.tsx'
import type { Beads, OverviewBody, OverviewString } from '../compose/overview.ts'
import { outlineOf } from '../marks.tsx'
import styles from './overview-view.module.css'

/** Sizes of one row of beads; everything follows from its height. */
interface RowShape {
  readonly pitch: number
  readonly bead: number
  readonly pillWidth: number
  readonly pillHeight: number
  readonly centre: number
  readonly axisGap: number
}

const ROW_MAX = 120
/** From bead to bead in heights of a row, where there is room. */
const BEAD_STEP = 1.12
const MARGINS = 192

/** A string a benefit, makers to the left, sellers to the right; what is loose stands below. */
export function OverviewStrings({ body, width }: { readonly body: OverviewBody; readonly width: number }) {
  const box = useRef<HTMLDivElement>(null)
  const [height, setHeight] = useState(560)
  useLayoutEffect(() => {
    if (box.current && box.current.clientHeight > 0) setHeight(box.current.clientHeight)
  })
  const inner = width - MARGINS
  const { inventions, pitches } = body.loose
  const hasLoose = inventions + pitches > 0
  const rows = body.strings.length + (hasLoose ? 1 : 0)
  const row = Math.min(ROW_MAX, height / Math.max(1, rows))
  const top = (height - row * rows) / 2
  const most = Math.max(
    1,
    ...body.strings.flatMap(({ makers, sellers }) => [makers.count, sellers.count]),
    inventions,
    pitches,
  )
  const shape = shapeOf(row, inner, most)
  return (
    <div ref={box} className={styles.strings}>
      <svg viewBox={`0 0 ${inner} ${height}`} aria-hidden="true">
        {body.strings.map((string, at) => (
          <g
            key={string.id}
            transform={`translate(0 ${top + row * (at + 0.5)})`}
            opacity={opacityOf(body, string)}
          >
            <Side
              beads={string.makers}
              isOther={string.sellers.count > 0}
              side={-1}
              shape={shape}
              isLit={isLit(body, string)}
            />
            <Side
              beads={string.sellers}
              isOther={string.makers.count > 0}
              side={1}
              shape={shape}
              isLit={isLit(body, string)}
            />
            <Pill string={string} shape={shape} isLit={isLit(body, string)} />
          </g>
        ))}
        {hasLoose && (
          <g transform={`translate(0 ${top + row * (rows - 0.5)})`}>
            {beadsAt(inventions, -1, shape).map(x => (
              <Bead key={x} x={x} side={-1} shape={shape} isHollow />
            ))}
            {beadsAt(pitches, 1, shape).map(x => (
              <Bead key={x} x={x} side={1} shape={shape} isHollow />
            ))}
          </g>
        )}
      </svg>
    </div>
  )
}

const isLit = (body: OverviewBody, { id }: OverviewString) => body.lit === id
const opacityOf = (body: OverviewBody, string: OverviewString) =>
  body.lit === null || isLit(body, string) ? 1 : 0.84

function shapeOf(row: number, width: number, most: number): RowShape {
  const pillWidth = row * 2.2
  const axisGap = row * 1.15
  const pitch = Math.min(row * BEAD_STEP, (width / 2 - pillWidth / 2 - axisGap) / most)
  const bead = Math.min(row * 0.72, pitch * 0.84)
  return { pitch, bead, pillWidth, pillHeight: row * 0.72, centre: width / 2, axisGap }
}

/** Middles of the beads of a side, the nearest to the benefit first. */
function beadsAt(
  count: number,
  side: 1 | -1,
  { centre, pillWidth, axisGap, pitch, bead }: RowShape,
): readonly number[] {
  return Array.from(
    { length: count },
    (_, at) => centre + side * (pillWidth / 2 + axisGap + bead / 2 + at * pitch),
  )
}

interface SideProps {
  readonly beads: Beads
  readonly isOther: boolean
  readonly side: 1 | -1
  readonly shape: RowShape
  readonly isLit: boolean
}

/** The beads of one side on their line; without any, a broken line ends in an empty socket. */
function Side({ beads, isOther, side, shape, isLit: lit }: SideProps) {
  const { centre, pillWidth, axisGap, bead } = shape
  const from = centre + side * (pillWidth / 2)
  const places = beadsAt(beads.count, side, shape)
  const last = places.at(-1)
  if (last === undefined) {
    if (!isOther) return null
    const socket = from + side * (axisGap + bead / 2)
    return (
      <>
        <line
          x1={from}
          x2={socket - side * bead * 0.5}
          y1={0}
          y2={0}
          stroke="var(--serious)"
          strokeWidth={8}
          strokeDasharray="20 14"
        />
        <circle cx={socket} cy={0} r={bead * 0.44} fill="none" stroke="var(--serious)" strokeWidth={8} />
      </>
    )
  }
  return (
    <>
      <line
        x1={from}
        x2={last}
        y1={0}
        y2={0}
        stroke={lit ? 'var(--ink)' : 'var(--ink-soft)'}
        strokeWidth={lit ? 16 : 8}
        strokeDasharray={beads.isEvidenced ? undefined : '14 10'}
      />
      {places.map((x, at) => (
        <Bead key={x} x={x} side={side} shape={shape} isHollow={!isOther} isLit={lit && at === 0} />
      ))}
    </>
  )
}

interface BeadProps {
  readonly x: number
  readonly side: 1 | -1
  readonly shape: RowShape
  readonly isHollow?: boolean
  readonly isLit?: boolean
}

function Bead({ x, side, shape: { bead }, isHollow = false, isLit: lit = false }: BeadProps) {
  const kind = side < 0 ? 'invention' : 'pitch'
  const colour = side < 0 ? 'var(--invention)' : 'var(--pitch)'
  const half = (bead / 2) * (lit ? 1.24 : 1)
  const stroke = lit ? 'var(--ink)' : isHollow ? colour : 'none'
  return (
    <>
      <path
        d={outlineOf(kind, x - half * 1.1, x + half * 1.1, -half, half)}
        fill={isHollow ? 'var(--paper)' : colour}
        stroke={stroke}
        strokeWidth={lit ? 9 : 6}
        strokeLinejoin="round"
      />
      {side > 0 && (
        <circle
          cx={x - half * 0.45}
          cy={0}
          r={Math.max(3, half * 0.22)}
          fill={isHollow ? colour : 'var(--paper)'}
        />
      )}
    </>
  )
}

function Pill({
  string,
  shape,
  isLit: lit,
}: {
  readonly string: OverviewString
  readonly shape: RowShape
  readonly isLit: boolean
}) {
  const { centre, pillWidth, pillHeight } = shape
  const isHollow = string.makers.count === 0 || string.sellers.count === 0
  const half = { x: pillWidth / 2, y: (pillHeight / 2) * (lit ? 1.24 : 1) }
  return (
    <>
      <path
        d={outlineOf('benefit', centre - half.x, centre + half.x, -half.y, half.y)}
        fill={isHollow ? 'var(--paper)' : 'var(--benefit)'}
        stroke={lit ? 'var(--ink)' : isHollow ? 'var(--benefit)' : 'none'}
        strokeWidth={lit ? 10 : 6}
      />
      {string.identity && (
        <path
          d={starPath(centre, 2, pillHeight * 0.36)}
          fill={isHollow ? 'var(--benefit)' : 'var(--paper)'}
        />
      )}
    </>
  )
}
