import type { ReactNode } from 'react'
import { classNames } from '../../ui/class-names.ts'
import { SeverityMark } from '../../ui/severity-mark.tsx'
import { useWorkshop } from '../../workshop/open-workshop.ts'
import { useWords } from '../../workshop/use-words.ts'
import type { CardFace } from '../model/card-face.ts'
import styles from './card.module.css'
import { LevelMini } from './level-mini.tsx'
import { useStateWord } from './use-spoken-card.ts'

const DOTS = [1, 2, 3]

/** One row of small facts: amount or levels, status or claim, evidence, the gravest finding. The card's name says them aloud. */
export function CardFacts({ face }: { readonly face: CardFace }) {
  const words = useWords()
  const state = useStateWord(face)
  return (
    <span className={classNames(styles.facts, face.isDim && styles.dim)} aria-hidden>
      {face.levels && <LevelMini levels={face.levels} />}
      {face.kind === 'benefit' ? <Drift points={face.drift} /> : <Amount face={face} />}
      {state !== null && <span className={styles.state}>{state}</span>}
      <span className={styles.evidence}>
        {DOTS.map(dot => (
          <i key={dot} className={face.evidence >= dot ? styles.heard : styles.unheard} />
        ))}
      </span>
      {face.severity && (
        <span className={styles.finding}>
          <SeverityMark severity={face.severity} word={words.canvas.severity[face.severity]} size={14} />
        </span>
      )}
    </span>
  )
}

function Amount({ face }: { readonly face: CardFace }): ReactNode {
  const words = useWords().canvas
  const unit = useWorkshop(open => open.workshop.header.effortUnit)
  if (face.amount === null) return null
  return (
    <span>
      <b>{words.amount(face.amount)}</b> {face.kind === 'invention' ? words.shortUnit(unit) : words.points}
    </span>
  )
}

function Drift({ points }: { readonly points: number | null }): ReactNode {
  const words = useWords().canvas
  if (points === null) return null
  return (
    <span>
      <b>{words.drift(points)}</b> {words.driftUnit}
    </span>
  )
}
