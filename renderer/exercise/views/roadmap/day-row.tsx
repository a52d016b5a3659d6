import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import type { Day } from '../../../../shared/lang/day.ts'
import type { Id } from '../../../../shared/lang/id.ts'
import { readDay } from '../../../inspector/fields/read-day.ts'
import { useRoom } from '../../../session/room.ts'
import { actOn, digitOf, stepOf } from '../../../ui/key-table.ts'
import { useTyping } from '../../../workshop/drafts.ts'
import { useWords } from '../../../workshop/use-words.ts'
import { dayKeys, typedDayKeys } from './day-keys.ts'
import { moveDay } from './move-day.ts'
import own from './roadmap-view.module.css'

interface DayRowProps {
  readonly id: Id
  readonly title: string
  readonly mark: ReactNode
  readonly day: Day | null
  /** What stands beside the day, such as that it is too early. */
  readonly told: string | null
  readonly isWarning?: boolean
  readonly onMove: (day: Day | null) => void
}

/** One date of the roadmap: arrows move it by months, Enter or a digit types it, Delete takes it away. */
export function DayRow({ id, title, mark, day, told, isWarning = false, onMove }: DayRowProps) {
  const words = useWords()
  const said = words.team.roadmap
  const { asOf } = useRoom()
  const [moving, setMoving] = useState<Day | null | undefined>(undefined)
  const [typed, setTyped] = useTyping(`day ${id}`)
  const shown = moving === undefined ? day : moving
  const startText = day ? words.inspector.day(day) : ''
  const settle = () => {
    if (moving !== undefined && moving !== day) onMove(moving)
    setMoving(undefined)
  }
  const keys = (event: KeyboardEvent<HTMLButtonElement>) => {
    const by = (months: number) => () => setMoving(moveDay(shown ?? asOf, months * stepOf(event)))
    const isHeard = actOn(dayKeys, event, {
      month: by(1),
      year: by(12),
      'open-day': () => setTyped(startText),
      'type-day': () => setTyped(`${digitOf(event)}`),
      'no-day': () => setMoving(null),
    })
    if (!isHeard) return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <li className={own.row} data-warning={isWarning || undefined}>
      {mark}
      <span className={own.title}>
        {title}
        {told !== null && <span className={own.told}>{told}</span>}
      </span>
      {typed === null ? (
        <button
          type="button"
          className={own.day}
          aria-label={`${said.dayOf(title)}: ${shown ? words.inspector.day(shown) : said.unknown}`}
          onKeyDown={keys}
          onKeyUp={settle}
          onBlur={settle}
          onClick={() => setTyped(startText)}
        >
          {shown ? words.inspector.day(shown) : said.unknown}
        </button>
      ) : (
        <TypedDay title={title} text={typed} onTyped={setTyped} onMove={onMove} />
      )}
    </li>
  )
}

interface TypedDayProps {
  readonly title: string
  readonly text: string
  readonly onTyped: (text: string | null) => void
  readonly onMove: (day: Day | null) => void
}

function TypedDay({ title, text, onTyped, onMove }: TypedDayProps) {
  const words = useWords()
  const said = words.team.roadmap
  const read = readDay(text, words)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const isTaken = document.activeElement?.matches('input, textarea') ?? false
    if (!isTaken) field.current?.focus()
  }, [])
  // What is no day yet stays as it is.
  const commit = () => {
    if (!read.ok) return
    onMove(read.value)
    onTyped(null)
  }
  return (
    <input
      ref={field}
      className={own.typed}
      aria-label={said.dayOf(title)}
      aria-invalid={!read.ok}
      title={read.ok ? undefined : said.notADay}
      value={text}
      onChange={event => onTyped(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={event => {
        actOn(typedDayKeys, event, { 'keep-day': commit, 'leave-day': () => onTyped(null) })
      }}
    />
  )
}
