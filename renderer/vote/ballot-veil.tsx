import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Round } from '../../shared/workshop/records/round.ts'
import { Button } from '../ui/button.tsx'
import { meantBy } from '../ui/key-table.ts'
import { newId } from '../workshop/clock.ts'
import { useWords } from '../workshop/use-words.ts'
import { veilKeys } from './ballot-keys.ts'
import styles from './ballot-veil.module.css'
import { type FilledBallot, VeiledBallot } from './veiled-ballot.tsx'
import { castBallot } from './vote-acts.ts'

interface BallotVeilProps {
  readonly round: Round
  readonly onEnd: () => void
}

/** Covers the whole console: nothing behind it can be seen or reached, and no key of the app does anything. */
export function BallotVeil({ round, onEnd }: BallotVeilProps) {
  const words = useWords().vote
  const veil = useRef<HTMLDialogElement>(null)
  const [turn, setTurn] = useState(0)
  const [isCast, setCast] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  useEffect(() => {
    const dialog = veil.current
    dialog?.showModal()
    return () => dialog?.close()
  }, [])
  const next = () => {
    setCast(false)
    setTurn(turn + 1)
  }
  const cast = ({ function: by, choices }: FilledBallot) => {
    const ballot = {
      id: newId(),
      round: round.id,
      function: by,
      voters: 1,
      source: 'keyboard' as const,
      choices,
    }
    const refused = castBallot(ballot)
    setFault(refused === null ? null : words.ballotFault[refused])
    setCast(refused === null)
  }
  const keys = (event: KeyboardEvent<HTMLDialogElement>) => {
    event.stopPropagation()
    const meant = meantBy(veilKeys, event)
    if (meant === 'stay') event.preventDefault()
    if (!isCast || meant !== undefined) return
    event.preventDefault()
    next()
  }
  return (
    <dialog
      ref={veil}
      className={styles.veil}
      aria-label={words.laptop.veil}
      onKeyDown={keys}
      onCancel={event => event.preventDefault()}
    >
      <div className={styles.sheet}>
        {isCast ? (
          <div className={styles.thanks} role="status">
            <p className={styles.question}>{words.laptop.thanks}</p>
            <Button look="primary" autoFocus onPress={next}>
              {words.laptop.next}
            </Button>
            <p className={styles.hint}>{words.laptop.nextHint}</p>
          </div>
        ) : (
          <VeiledBallot key={turn} round={round} fault={fault} onCast={cast} />
        )}
        <div className={styles.end}>
          <Button look="quiet" size="small" onPress={onEnd}>
            {words.laptop.end}
          </Button>
          <span className={styles.hint}>{words.laptop.endHint}</span>
        </div>
      </div>
    </dialog>
  )
}
