interface EffectTrackProps {
  readonly before: number | null
  readonly after: number | null
}

const WIDTH = 84
const HEIGHT = 14
const MARGIN = 5
const RADIUS = 4

/** A figure on its way from 0 to 100: hollow is today, solid is after. */
export function EffectTrack({ before, after }: EffectTrackProps) {
  const middle = HEIGHT / 2
  const along = (value: number) => MARGIN + (WIDTH - 2 * MARGIN) * Math.min(1, Math.max(0, value))
  return (
    <svg width={WIDTH} height={HEIGHT} aria-hidden="true" display="block">
      <line x1={along(0)} x2={along(1)} y1={middle} y2={middle} stroke="var(--hairline)" strokeWidth={2} />
      {before !== null && after !== null && (
        <line
          x1={along(before)}
          x2={along(after)}
          y1={middle}
          y2={middle}
          stroke="var(--ink-soft)"
          strokeWidth={2}
        />
      )}
      {after !== null && <circle cx={along(after)} cy={middle} r={RADIUS} fill="var(--ink)" />}
      {before !== null && (
        <circle
          cx={along(before)}
          cy={middle}
          r={RADIUS}
          fill={before === after ? 'var(--ink)' : 'var(--surface)'}
          stroke="var(--ink)"
          strokeWidth={1.5}
        />
      )}
    </svg>
  )
}
