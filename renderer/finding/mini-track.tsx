import { screenColours, screenScale } from '../analysis/charts/chart-look.ts'
import { NeededMark, OursMark, RivalMark } from '../analysis/charts/track-marks.tsx'
import { useWords } from '../workshop/use-words.ts'
import type { Levels } from './reasons-by-record.ts'
import styles from './why-seeing.module.css'

const WIDTH = 88
const HEIGHT = 18
const MARGIN = 6
const LEVEL_MAX = 10
const SCALE = { ...screenScale, bar: 18 }

/** Needed, ours and rival on one small track, with the three numbers beside it. */
export function MiniTrack({ needed, ours, rival }: Levels) {
  const words = useWords()
  const track = words.chart.goodEnough
  const look = { y: HEIGHT / 2, colours: screenColours, scale: SCALE }
  const along = (level: number) => MARGIN + ((WIDTH - 2 * MARGIN) * level) / LEVEL_MAX
  const numbers = [needed, ours, rival].map(track.value).join(' · ')
  return (
    <span className={styles.track}>
      <svg
        width={WIDTH}
        height={HEIGHT}
        role="img"
        aria-label={words.findings.levels}
        className={styles.trackDrawing}
      >
        <line
          x1={along(0)}
          x2={along(LEVEL_MAX)}
          y1={HEIGHT / 2}
          y2={HEIGHT / 2}
          stroke={screenColours.hairline}
          strokeWidth={2}
        />
        {needed !== null && ours !== null && (
          <line
            x1={along(needed)}
            x2={along(ours)}
            y1={HEIGHT / 2}
            y2={HEIGHT / 2}
            stroke={ours < needed ? screenColours.serious : screenColours.benefit}
            strokeWidth={4}
            strokeOpacity={0.4}
          />
        )}
        {needed !== null && <NeededMark x={along(needed)} {...look} />}
        {ours !== null && <OursMark x={along(ours)} {...look} />}
        {rival !== null && <RivalMark x={along(rival)} isOver={rival === ours} {...look} />}
      </svg>
      <strong title={words.findings.levels}>{numbers}</strong>
    </span>
  )
}
