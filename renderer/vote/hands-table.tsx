import { type KeyboardEvent, useState } from 'react'
import { functionsThere } from '../../shared/exercise/room-reading.ts'
import type { TeamFunction } from '../../shared/team/team-function.ts'
import { leftToSpend } from '../../shared/vote/fill-ballot.ts'
import { subjectTitle } from '../../shared/vote/round-of-step.ts'
import { votersIn } from '../../shared/vote/voters.ts'
import type { Choice } from '../../shared/workshop/records/ballot.ts'
import type { Round } from '../../shared/workshop/records/round.ts'
import styles from '../exercise/views/view.module.css'
import { useRoom } from '../session/room.ts'
import { actOn } from '../ui/key-table.ts'
import { clearDraft, keepDraft, useDraftOf } from '../workshop/drafts.ts'
import { useWords } from '../workshop/use-words.ts'
import { BallotLine } from './ballot-line.tsx'
import own from './hands-table.module.css'
import { castBallot, handsId } from './vote-acts.ts'
import { handsKeys } from './vote-keys.ts'

/** Raised hands, counted function by function: a column for each function, a row for each option. */
export function HandsTable({ round, isFirst }: { readonly round: Round; readonly isFirst: boolean }) {
  const words = useWords().vote
  const room = useRoom()
  const functions = functionsThere(room)
  return (
    <div className={styles.view}>
      <BallotLine round={round} isFirst={isFirst} source="hands" />
      <div className={own.scroll}>
        {functions.map(name => (
          <FunctionHands key={name} round={round} name={name} />
        ))}
      </div>
      <p className={styles.note}>{words.hands.enter}</p>
    </div>
  )
}

interface FunctionHandsProps {
  readonly round: Round
  readonly name: TeamFunction
}

/** The hands of one function; Enter counts them, and counting again puts the new count in place of the old one. */
function FunctionHands({ round, name }: FunctionHandsProps) {
  const all = useWords()
  const words = all.vote
  const { workshop, session } = useRoom()
  const id = handsId(round, name)
  const known = workshop.ballots.get(id)
  const typed = useDraftOf(id)
  const [fault, setFault] = useState<string | null>(null)
  const voters = numberOf(typed.voters) ?? known?.voters ?? votersIn(workshop, session).get(name) ?? 1
  const choices = round.subjects.flatMap((subject): readonly Choice[] => {
    const value = numberOf(typed[subject])
    return value === null || (value === 0 && round.method !== 'fist')
      ? []
      : [{ subject, value, concern: false }]
  })
  const left = leftToSpend(
    { ...round, budget: round.budget === null ? null : round.budget * voters },
    choices,
  )
  const count = () => {
    if (choices.length === 0) return
    const ballot = { id, round: round.id, function: name, voters, source: 'hands' as const, choices }
    const refused = castBallot(ballot)
    setFault(refused === null ? null : words.ballotFault[refused])
    if (refused === null) clearDraft(id)
  }
  const keys = (event: KeyboardEvent) => {
    if (actOn(handsKeys, event, { count })) event.preventDefault()
  }
  const cell = (key: string, label: string, value: string, placeholder: string) => (
    <input
      className={own.cell}
      inputMode="numeric"
      aria-label={label}
      placeholder={placeholder}
      value={value}
      onChange={event => {
        setFault(null)
        keepDraft(id, key, event.currentTarget.value.replace(/\D/g, ''))
      }}
    />
  )
  const called = all.inspector.option.function[name]
  return (
    <fieldset className={own.row} onKeyDown={keys} data-counted={known ? true : undefined}>
      <legend className={own.name}>{called}</legend>
      <span className={own.voters}>
        {words.hands.voters}
        {cell('voters', words.hands.votersOf(called), typed.voters ?? '', `${voters}`)}
      </span>
      <span className={own.cells}>
        {round.subjects.map((subject, at) => (
          <span key={subject} className={own.option}>
            <span aria-hidden>{at + 1}</span>
            {cell(
              subject,
              words.hands.given(called, subjectTitle(workshop, round, subject)),
              typed[subject] ?? '',
              known ? '•' : '0',
            )}
          </span>
        ))}
      </span>
      <span className={own.state} role="status" data-fault={fault === null ? undefined : true}>
        {fault ??
          (choices.length > 0 && left !== null ? words.hands.left(left) : known ? words.hands.counted : '')}
      </span>
    </fieldset>
  )
}

function numberOf(text: string | undefined): number | null {
  return text === undefined || text === '' ? null : Number(text)
}
