import type { KeyboardEvent } from 'react'
import { useRef } from 'react'
import type { Benefit } from '../../../../shared/map/benefit.ts'
import { setField } from '../../../inspector/set-field.ts'
import { actOn, digitOf } from '../../../ui/key-table.ts'
import { useWords } from '../../../workshop/use-words.ts'
import styles from './best-fit-view.module.css'
import { cellKeys, levelKeys } from './level-keys.ts'
import { HALF, levelMoved, levelTyped } from './move-level.ts'

export const LEVELS = ['goodEnough', 'ours', 'rival'] as const
export type LevelName = (typeof LEVELS)[number]

interface LevelCellProps {
  readonly benefit: Benefit
  readonly level: LevelName
}

/** One level of a benefit: a digit sets it, a nought after a one makes ten, arrows go to the next. */
export function LevelCell({ benefit, level }: LevelCellProps) {
  const words = useWords().looking.bestFit
  const value = benefit[level]
  const lastDigit = useRef<number | null>(null)
  const give = (next: number | null, digit: number | null = null) => {
    lastDigit.current = digit
    setField('benefits', [benefit.id], level, next)
  }
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    const digit = digitOf(event)
    const go = (by: number) => () => stepCell(event, by)
    const isHeard =
      actOn(levelKeys, event, {
        level: () => give(levelTyped(digit, value, lastDigit.current), digit),
        more: () => give(levelMoved(value, HALF)),
        less: () => give(levelMoved(value, -HALF)),
        clear: () => give(null),
      }) ||
      actOn(cellKeys, event, {
        'next-cell': go(1),
        'cell-before': go(-1),
        'cell-below': go(LEVELS.length),
        'cell-above': go(-LEVELS.length),
      })
    if (!isHeard) return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <span className={styles.level}>
      <input
        data-cell={level}
        role="spinbutton"
        className={styles.cell}
        inputMode="numeric"
        aria-label={words.cellOf(words.cell[level], benefit.title)}
        aria-valuemin={0}
        aria-valuemax={10}
        aria-valuenow={value ?? undefined}
        aria-valuetext={value === null ? words.notSaid : `${value}`}
        placeholder="–"
        value={value === null ? '' : value.toLocaleString('en')}
        readOnly
        onKeyDown={press}
        onFocus={() => {
          lastDigit.current = null
        }}
      />
      <span className={styles.turns} aria-hidden>
        <button type="button" tabIndex={-1} onClick={() => give(levelMoved(value, -HALF))}>
          −
        </button>
        <button type="button" tabIndex={-1} onClick={() => give(levelMoved(value, HALF))}>
          +
        </button>
      </span>
    </span>
  )
}

/** Goes so many cells on, in reading order. */
function stepCell(event: KeyboardEvent<HTMLInputElement>, by: number): void {
  const cells = [
    ...(event.currentTarget.closest('table')?.querySelectorAll<HTMLElement>('[data-cell]') ?? []),
  ]
  cells[cells.indexOf(event.currentTarget) + by]?.focus()
}
