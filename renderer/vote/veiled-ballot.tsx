import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { functionsThere } from '../../shared/exercise/room-reading.ts'
import type { TeamFunction } from '../../shared/team/team-function.ts'
import { givenTo, giveTo, leftToSpend, markConcern } from '../../shared/vote/fill-ballot.ts'
import type { Choice } from '../../shared/workshop/records/ballot.ts'
import type { Round } from '../../shared/workshop/records/round.ts'
import { pressesButton } from '../exercise/entry/bare-keys.ts'
import { functionKeys, functionOf } from '../exercise/entry/function-keys.ts'
import { functionToggles, ToggleRow } from '../exercise/entry/toggle-row.tsx'
import { useRoom } from '../session/room.ts'
import { Button } from '../ui/button.tsx'
import { actOn } from '../ui/key-table.ts'
import { useWords } from '../workshop/use-words.ts'
import { ballotKey } from './ballot-key.ts'
import { castKeys } from './ballot-keys.ts'
import styles from './ballot-veil.module.css'
import { VeiledOption } from './veiled-option.tsx'

export interface FilledBallot {
  readonly function: TeamFunction
  readonly choices: readonly Choice[]
}

interface VeiledBallotProps {
  readonly round: Round
  readonly fault: string | null
  readonly onCast: (ballot: FilledBallot) => void
}

/** One ballot, filled in with a few keys by whoever has the laptop. */
export function VeiledBallot({ round, fault, onCast }: VeiledBallotProps) {
  const words = useWords()
  const { laptop } = words.vote
  const room = useRoom()
  const sheet = useRef<HTMLFormElement>(null)
  const [by, setBy] = useState<TeamFunction | null>(null)
  const [choices, setChoices] = useState<readonly Choice[]>([])
  const [at, setAt] = useState(0)
  useEffect(() => sheet.current?.focus(), [])
  const functions = functionsThere(room)
  const left = leftToSpend(round, choices) ?? 0
  const give = (subject: string, value: number | null) => setChoices(giveTo(round, choices, subject, value))
  const cast = () => {
    if (by !== null && choices.length > 0) onCast({ function: by, choices })
  }
  const keys = (event: KeyboardEvent) => {
    if (pressesButton(event)) return
    const named = functionOf(event, functions)
    const filled = ballotKey(event, round, { choices, at })
    const isHeard =
      actOn(functionKeys, event, { function: named && (() => setBy(named)) }) ||
      actOn(castKeys, event, { cast }) ||
      filled !== null
    if (!isHeard) return
    event.preventDefault()
    if (!filled) return
    setChoices(filled.choices)
    setAt(filled.at)
  }
  return (
    <form
      ref={sheet}
      tabIndex={-1}
      className={styles.ballot}
      onKeyDown={keys}
      onSubmit={event => event.preventDefault()}
    >
      <h2 className={styles.question}>{round.question}</h2>
      <ToggleRow
        label={laptop.function}
        hint={laptop.functionHint}
        toggles={functionToggles(functions, words)}
        isOn={name => name === by}
        onPress={setBy}
        isLarge
      />
      <p className={styles.left} role="status">
        {laptop.place[round.method](left)}
      </p>
      <ol className={styles.options}>
        {round.subjects.map((subject, place) => (
          <VeiledOption
            key={subject}
            round={round}
            subject={subject}
            number={place + 1}
            value={givenTo(choices, subject)}
            isConcern={choices.some(choice => choice.subject === subject && choice.concern)}
            isHere={place === at}
            onGive={value => {
              setAt(place)
              give(subject, value)
            }}
            onConcern={() => setChoices(markConcern(round, choices, subject))}
          />
        ))}
      </ol>
      <p className={styles.hint}>{laptop.keys[round.method]}</p>
      {fault !== null && <p className={styles.fault}>{fault}</p>}
      <div className={styles.acts}>
        <Button look="primary" isDisabled={by === null || choices.length === 0} onPress={cast}>
          {laptop.cast}
        </Button>
        <Button look="quiet" onPress={() => setChoices([])}>
          {laptop.anew}
        </Button>
      </div>
    </form>
  )
}
