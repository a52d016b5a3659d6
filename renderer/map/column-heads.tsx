import { useMemo, useRef } from 'react'
import type { CardKind } from '../../shared/map/through-map.ts'
import { CARD_KINDS } from '../../shared/map/through-map.ts'
import { KindMark } from '../ui/kind-mark.tsx'
import { useWorkshopDocument } from '../workshop/open-workshop.ts'
import { useWords } from '../workshop/use-words.ts'
import styles from './frame.module.css'
import { headColumns, headWidth } from './frame-columns.ts'
import { useFramed } from './use-framed.ts'
import { useOnView } from './use-view.ts'

/** What each column holds: its name, how many cards, and what they add up to. */
export function ColumnHeads() {
  const words = useWords()
  const totals = useTotals()
  const refs = useFramed(headColumns)
  const all = useRef<HTMLDivElement>(null)
  useOnView(view => all.current?.style.setProperty('--head', `${Math.round(headWidth(view))}px`))
  return (
    <div ref={all} className={styles.heads}>
      {CARD_KINDS.map(kind => (
        <div key={kind} ref={refs[kind]} className={styles.column}>
          <h2 className={styles.head}>
            <KindMark kind={kind} />
            <span className={styles.name}>{words.map.column[kind]}</span>
            <span className={styles.total}>{totals[kind]}</span>
          </h2>
        </div>
      ))}
    </div>
  )
}

function useTotals(): Readonly<Record<CardKind, string>> {
  const { canvas } = useWords()
  const { inventions, benefits, pitches, header } = useWorkshopDocument()
  return useMemo(
    () => ({
      invention: canvas.total(
        inventions.size,
        sum(inventions.values(), card => card.effort, canvas.amount),
        canvas.shortUnit(header.effortUnit),
      ),
      benefit: canvas.total(benefits.size, null, ''),
      pitch: canvas.total(
        pitches.size,
        sum(pitches.values(), card => card.emphasis, canvas.amount),
        canvas.points,
      ),
    }),
    [canvas, inventions, benefits, pitches, header.effortUnit],
  )
}

/** What the known amounts add up to; null when none is known. */
function sum<Card>(
  cards: Iterable<Card>,
  amountOf: (card: Card) => number | null,
  show: (amount: number) => string,
): string | null {
  const known = [...cards].map(amountOf).filter(amount => amount !== null)
  return known.length === 0 ? null : show(known.reduce((total, amount) => total + amount, 0))
}
