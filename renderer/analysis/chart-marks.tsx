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
  readonly onChoose: (id: Id) => void
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }

/** Buttons over a drawing, one stop of the tab key: arrows walk through them, Enter chooses. */
export function ChartMarks({ label, marks, onChoose }: ChartMarksProps) {
  const [current, setCurrent] = useState(0)
  const list = useRef<HTMLUListElement>(null)
  const last = marks.length - 1
  const goTo = (index: number) => {
    setCurrent(index)
    list.current?.querySelectorAll('button')[index]?.focus()
  }
  const walk = (event: KeyboardEvent) => {
    const at = Math.min(current, last)
    const to = placeFor(event.key, at, last)
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
            aria-label={said}
            tabIndex={index === Math.min(current, last) ? 0 : -1}
            style={{ left: box.x, top: box.y, width: box.width, height: box.height }}
            onFocus={() => setCurrent(index)}
            onClick={() => onChoose(id)}
          />
        </li>
      ))}
    </ul>
  )
}

function placeFor(key: string, at: number, last: number): number | null {
  if (key === 'Home') return 0
  if (key === 'End') return last
  const step = STEPS[key]
  return step === undefined ? null : Math.min(last, Math.max(0, at + step))
}
