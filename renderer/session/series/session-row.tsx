import { ChevronDown, ChevronRight } from 'lucide-react'
import { isRunning } from '../../../shared/session/session-run.ts'
import { isHeld } from '../../../shared/session/session-series.ts'
import type { Session } from '../../../shared/workshop/records/session.ts'
import { today } from '../../workshop/clock.ts'
import { useWorkshopDocument } from '../../workshop/open-workshop.ts'
import { useWords } from '../../workshop/use-words.ts'
import { attendeesOf } from './attendees.ts'
import { isPlanned } from './plan-session.ts'
import styles from './session-list.module.css'
import { actionsOpenAtEnd, sayFingers, sayMinutes, sayWhoWasThere } from './session-told.ts'
import { showSession, useShownSession } from './shown-session.ts'

interface SessionRowProps {
  readonly session: Session
  readonly number: number
}

/** One session in a line; a press shows what came of it. */
export function SessionRow({ session, number }: SessionRowProps) {
  const words = useWords()
  const list = words.session.list
  const workshop = useWorkshopDocument()
  const isShown = useShownSession(({ id }) => id === session.id)
  const state = isRunning(session) ? list.running : isPlanned(session, today()) ? list.planned : null
  const [from, to] = [sayFingers(words, session.checkIn), sayFingers(words, session.checkOut)]
  const day = session.date === null ? words.session.noDate : words.calendar.full(session.date)
  const Chevron = isShown ? ChevronDown : ChevronRight
  return (
    <tr className={styles.row} data-planned={state === list.planned || undefined}>
      <th scope="row">
        <span className={styles.dot} data-hollow={isHeld(session) ? undefined : true} aria-hidden />
        {isHeld(session) ? (
          <button
            type="button"
            className={styles.open}
            aria-expanded={isShown}
            onClick={() => showSession(isShown ? null : session.id)}
          >
            <span>
              {words.session.number(number)}
              <span className={styles.day}>{day}</span>
            </span>
            <Chevron size={14} aria-hidden />
          </button>
        ) : (
          <span>
            {words.session.number(number)}
            <span className={styles.day}>{day}</span>
          </span>
        )}
      </th>
      <td>
        {session.template ?? list.notKnown}
        {state !== null && <span className={styles.state}>{state}</span>}
      </td>
      <td>
        {list.there(attendeesOf(workshop, session).length, '')}
        <span className={styles.day}>{sayWhoWasThere(words, workshop, session)}</span>
      </td>
      <td>
        {from === null && to === null
          ? list.noFingers
          : list.checks(from ?? list.notKnown, to ?? list.notKnown)}
      </td>
      <td className={styles.number}>{actionsOpenAtEnd(session) ?? list.notKnown}</td>
      <td className={styles.number}>{sayMinutes(words, session)}</td>
    </tr>
  )
}
