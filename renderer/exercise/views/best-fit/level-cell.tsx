import type { KeyboardEvent } from 'react'
import { useRef } from 'react'
import type { Benefit } from '../../../../shared/map/benefit.ts'
import { setField } from '../../../inspector/set-field.ts'
import { useWords } from '../../../workshop/use-words.ts'
import styles from './best-fit-view.module.css'
import { levelByKey } from './level-by-key.ts'

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
  const lastKey = useRef('')
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const next = levelByKey(event.key, value, lastKey.current)
    lastKey.current = event.key
    if (next !== undefined) setField('benefits', [benefit.id], level, next)
    else if (!stepCell(event)) return
    event.preventDefault()
    event.stopPropagation()
  }
  const turn = (key: '+' | '-') => {
    const next = levelByKey(key, value, '')
    if (next !== undefined) setField('benefits', [benefit.id], level, next)
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
          lastKey.current = ''
        }}
      />
      <span className={styles.turns} aria-hidden>
        <button type="button" tabIndex={-1} onClick={() => turn('-')}>
          −
        </button>
        <button type="button" tabIndex={-1} onClick={() => turn('+')}>
          +
        </button>
      </span>
    </span>
  )
}

/** Goes to the cell beside, above or below; Enter goes on in reading order. */
function stepCell(event: KeyboardEvent<HTMLInputElement>): boolean {
  const by = {
    ArrowRight: 1,
    ArrowLeft: -1,
    ArrowDown: LEVELS.length,
    ArrowUp: -LEVELS.length,
    Enter: 1,
  }[event.key]
  if (by === undefined) return false
  const cells = [
    ...(event.currentTarget.closest('table')?.querySelectorAll<HTMLElement>('[data-cell]') ?? []),
  ]
  cells[cells.indexOf(event.currentTarget) + by]?.focus()
  return true
}
