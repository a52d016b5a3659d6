import { type KeyboardEvent, type ReactNode, useState } from 'react'
import type { Day } from '../../../../shared/lang/day.ts'
import { readDay } from '../../../inspector/fields/read-day.ts'
import { useRoom } from '../../../session/room.ts'
import { useWords } from '../../../workshop/use-words.ts'
import { dayByKey } from './move-day.ts'
import own from './roadmap-view.module.css'

interface DayRowProps {
  readonly title: string
  readonly mark: ReactNode
  readonly day: Day | null
  /** What stands beside the day, such as that it is too early. */
  readonly told: string | null
  readonly isWarning?: boolean
  readonly onMove: (day: Day | null) => void
}

/** One date of the roadmap: arrows move it by months, Enter or a digit types it, Delete takes it away. */
export function DayRow({ title, mark, day, told, isWarning = false, onMove }: DayRowProps) {
  const words = useWords()
  const said = words.team.roadmap
  const { asOf } = useRoom()
  const [moving, setMoving] = useState<Day | null | undefined>(undefined)
  const [typed, setTyped] = useState<string | null>(null)
  const shown = moving === undefined ? day : moving
  const settle = () => {
    if (moving !== undefined && moving !== day) onMove(moving)
    setMoving(undefined)
  }
  const keys = (event: KeyboardEvent<HTMLButtonElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const next = dayByKey(event, shown, asOf)
    if (next !== undefined) setMoving(next)
    else if (/^\d$/.test(event.key)) setTyped(event.key)
    else return
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
          onClick={() => setTyped(day ? words.inspector.day(day) : '')}
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
  const commit = () => {
    if (read.ok) onMove(read.value)
    onTyped(null)
  }
  return (
    <input
      ref={field => field?.focus()}
      className={own.typed}
      aria-label={said.dayOf(title)}
      aria-invalid={!read.ok}
      title={read.ok ? undefined : said.notADay}
      value={text}
      onChange={event => onTyped(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={event => {
        if (event.key === 'Enter' && read.ok) commit()
        if (event.key === 'Escape') onTyped(null)
      }}
    />
  )
}
