interface StarProps {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly colour: string
}

const POINTS = 5
const INNER = 0.42

/** The star of a benefit the brand is known for, drawn, because no bundled print font has one. */
export function Star({ x, y, size, colour }: StarProps) {
  return <path d={starPath(x, y, size / 2)} fill={colour} />
}

/** A five-pointed star around a centre, as a path. */
export function starPath(x: number, y: number, radius: number): string {
  const corners = Array.from({ length: POINTS * 2 }, (_, index) => {
    const reach = index % 2 === 0 ? radius : radius * INNER
    const angle = (Math.PI * index) / POINTS - Math.PI / 2
    return `${round(x + reach * Math.cos(angle))} ${round(y + reach * Math.sin(angle))}`
  })
  return `M${corners.join('L')}Z`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
