import { type KeyboardEvent, useRef, useState } from 'react'
import type { Id } from '../../shared/lang/id.ts'
import styles from './chart-marks.module.css'
import type { Box } from './charts/hatch.ts'

/** A part of a chart that the keyboard can reach: where it lies, and what it says. */
export interface ChartMark {
  readonly id: Id
  readonly label: string
  readonly box: Box
}

interface ChartMarksProps {
  readonly label: string
  readonly marks: readonly ChartMark[]
  /** What a mark says and does, for those who hear it. */
  readonly spoken: (label: string) => string
  readonly onChoose: (id: Id) => void
}

/** What is told of a row takes up to so much, with what may stand below the chart, in px. */
const TOLD_ROOM = 150

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }

/** Buttons over a drawing, one stop of the tab key: arrows walk through them, Enter chooses, and each says its row in full. */
export function ChartMarks({ label, marks, spoken, onChoose }: ChartMarksProps) {
  const [current, setCurrent] = useState(0)
  const [told, setTold] = useState<{ readonly id: Id; readonly isAbove: boolean } | null>(null)
  const list = useRef<HTMLUListElement>(null)
  const last = marks.length - 1
  const goTo = (index: number) => {
    setCurrent(index)
    list.current?.querySelectorAll('button')[index]?.focus()
  }
  const walk = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setTold(null)
    const to = placeFor(event.key, Math.min(current, last), last)
    if (to === null) return
    event.preventDefault()
    goTo(to)
  }
  if (marks.length === 0) return null
  return (
    <ul ref={list} aria-label={label} className={styles.marks} onKeyDown={walk}>
      {marks.map(({ id, label: said, box }, index) => (
        <li key={id}>
          <button
            type="button"
            className={styles.mark}
            aria-label={spoken(said)}
            tabIndex={index === Math.min(current, last) ? 0 : -1}
            style={{ left: box.x, top: box.y, width: box.width, height: box.height }}
            onFocus={event => {
              setCurrent(index)
              setTold({ id, isAbove: isLow(event.currentTarget) })
            }}
            onBlur={() => setTold(null)}
            onPointerEnter={event => setTold({ id, isAbove: isLow(event.currentTarget) })}
            onPointerLeave={() => setTold(null)}
            onClick={() => onChoose(id)}
          />
          {told?.id === id && <Told said={said} box={box} isAbove={told.isAbove} />}
        </li>
      ))}
    </ul>
  )
}

interface ToldProps {
  readonly said: string
  readonly box: Box
  readonly isAbove: boolean
}

/** A row in full, also where its title had to be cut; the button says the same aloud. */
function Told({ said, box, isAbove }: ToldProps) {
  const place = isAbove ? { top: box.y, translate: '0 -100%' } : { top: box.y + box.height }
  return (
    <p className={styles.told} style={{ left: Math.max(0, box.x), ...place }} aria-hidden>
      {said}
    </p>
  )
}

/** Whether a row stands so low in the window that what is told of it would be cut off below. */
function isLow(row: Element): boolean {
  return row.getBoundingClientRect().bottom > window.innerHeight - TOLD_ROOM
}

function placeFor(key: string, at: number, last: number): number | null {
  if (key === 'Home') return 0
  if (key === 'End') return last
  const step = STEPS[key]
  return step === undefined ? null : Math.min(last, Math.max(0, at + step))
}
