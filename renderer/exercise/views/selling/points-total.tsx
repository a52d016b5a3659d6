import { Scale } from 'lucide-react'
import { Button } from '../../../ui/button.tsx'
import { useWorkshop } from '../../../workshop/open-workshop.ts'
import { useWords } from '../../../workshop/use-words.ts'
import styles from './points-total.module.css'
import { ALL_POINTS, scalePoints } from './selling-acts.ts'

/** How many of the 100 points are given, with a way to bring them to 100. */
export function PointsTotal() {
  const words = useWords().capture.selling
  const pitches = useWorkshop(open => open.workshop.pitches)
  const given = [...pitches.values()].reduce((sum, { emphasis }) => sum + (emphasis ?? 0), 0)
  const points = Math.round(given * 100) / 100
  return (
    <div className={styles.total}>
      <output className={styles.points}>
        <strong>{words.points(points, ALL_POINTS)}</strong> {words.left(ALL_POINTS - points)}
      </output>
      <span className={styles.track} aria-hidden>
        <span
          className={points > ALL_POINTS ? styles.over : styles.given}
          style={{ width: `${Math.min(100, points)}%` }}
        />
      </span>
      {points > 0 && points !== ALL_POINTS && (
        <Button size="small" icon={<Scale size={14} aria-hidden />} onPress={scalePoints}>
          {words.scale}
        </Button>
      )}
    </div>
  )
}
