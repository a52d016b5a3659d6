import type { KeyboardEvent, ReactNode } from 'react'
import { functionsThere } from '../../../shared/exercise/room-reading.ts'
import { FUNCTION_LETTERS, type TeamFunction } from '../../../shared/team/team-function.ts'
import { useRoom } from '../../session/room.ts'
import { actOn, stepOf } from '../../ui/key-table.ts'
import { useWords } from '../../workshop/use-words.ts'
import { Pill } from '../entry/pill.tsx'
import { PillRow } from '../entry/pill-row.tsx'
import { speakerKeys } from './capture-keys.ts'
import { setSpeaker, useSpeaker } from './speaker.ts'
import styles from './speaker-control.module.css'

interface SpeakerControlProps {
  /** How often each function has spoken, where so many times are asked of each. */
  readonly spoken?: { readonly counts: ReadonlyMap<TeamFunction | null, number>; readonly asked: number }
}

/** Says which function speaks, by pressing it or by typing its letter before a line; the same again takes it back. */
export function SpeakerControl({ spoken }: SpeakerControlProps) {
  const words = useWords()
  const room = useRoom()
  const { function: speaking, typed } = useSpeaker()
  const named = typed ?? speaking
  const there = functionsThere(room)
  const all = named === null || there.includes(named) ? there : [...there, named]
  const turn = (event: KeyboardEvent<HTMLFieldSetElement>) => {
    const go = () => {
      const at = named === null ? -1 : all.indexOf(named)
      const next = (at + stepOf(event) + all.length) % all.length
      setSpeaker(all[next] ?? null)
      event.currentTarget.querySelectorAll('button')[next]?.focus()
    }
    if (actOn(speakerKeys, event, { speaker: go })) event.preventDefault()
  }
  return (
    <PillRow label={words.capture.saidBy} onKeyDown={turn}>
      {all.map((name, at) => (
        <Speaker
          key={name}
          name={name}
          isNamed={name === named}
          isReached={name === named || (named === null && at === 0)}
        >
          {spoken && <Sockets count={spoken.counts.get(name) ?? 0} asked={spoken.asked} />}
        </Speaker>
      ))}
    </PillRow>
  )
}

interface SpeakerProps {
  readonly name: TeamFunction
  readonly isNamed: boolean
  readonly isReached: boolean
  readonly children: ReactNode
}

function Speaker({ name, isNamed, isReached, children }: SpeakerProps) {
  const words = useWords()
  return (
    <Pill
      isOn={isNamed}
      tabIndex={isReached ? 0 : -1}
      title={words.capture.letterOf(FUNCTION_LETTERS[name])}
      onPress={() => setSpeaker(isNamed ? null : name)}
    >
      {words.inspector.option.function[name]}
      {children}
      <span className={styles.letter} aria-hidden>
        {FUNCTION_LETTERS[name]}
      </span>
    </Pill>
  )
}

/** A filled socket for each time a function spoke, an empty one for each time it is still asked. */
function Sockets({ count, asked }: { readonly count: number; readonly asked: number }) {
  const words = useWords().capture
  const sockets = Array.from({ length: Math.max(count, asked) }, (_, at) => at)
  return (
    <span className={styles.sockets} role="img" aria-label={words.spoken(count, asked)}>
      {sockets.map(at => (
        <span key={at} className={at < count ? styles.said : styles.missing} />
      ))}
    </span>
  )
}
