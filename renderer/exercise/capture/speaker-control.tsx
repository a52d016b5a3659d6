import type { KeyboardEvent } from 'react'
import { functionsThere } from '../../../shared/exercise/room-reading.ts'
import { FUNCTION_LETTERS, type TeamFunction } from '../../../shared/team/team-function.ts'
import { useRoom } from '../../session/room.ts'
import { useWords } from '../../workshop/use-words.ts'
import { setSpeaker, useSpeaker } from './speaker.ts'
import styles from './speaker-control.module.css'

/** Says which function speaks, by pressing it or by typing its letter before a line; the same again takes it back. */
export function SpeakerControl() {
  const words = useWords()
  const room = useRoom()
  const { function: speaking, typed } = useSpeaker()
  const named = typed ?? speaking
  const there = functionsThere(room)
  const all = named === null || there.includes(named) ? there : [...there, named]
  const turn = (event: KeyboardEvent<HTMLFieldSetElement>) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (by === undefined) return
    event.preventDefault()
    const at = named === null ? -1 : all.indexOf(named)
    const next = (at + by + all.length) % all.length
    setSpeaker(all[next] ?? null)
    event.currentTarget.querySelectorAll('button')[next]?.focus()
  }
  return (
    <fieldset className={styles.speakers} onKeyDown={turn}>
      <legend className={styles.legend}>{words.capture.saidBy}</legend>
      {all.map((name, at) => (
        <Speaker
          key={name}
          name={name}
          isNamed={name === named}
          isReached={name === named || (named === null && at === 0)}
        />
      ))}
    </fieldset>
  )
}

interface SpeakerProps {
  readonly name: TeamFunction
  readonly isNamed: boolean
  readonly isReached: boolean
}

function Speaker({ name, isNamed, isReached }: SpeakerProps) {
  const words = useWords()
  return (
    <button
      type="button"
      className={styles.speaker}
      aria-pressed={isNamed}
      tabIndex={isReached ? 0 : -1}
      title={words.capture.letterOf(FUNCTION_LETTERS[name])}
      // The pointer leaves the keyboard where it is: in the line that is being typed.
      onMouseDown={event => event.preventDefault()}
      onClick={() => setSpeaker(isNamed ? null : name)}
    >
      {words.inspector.option.function[name]}
      <span className={styles.letter} aria-hidden>
        {FUNCTION_LETTERS[name]}
      </span>
    </button>
  )
}
