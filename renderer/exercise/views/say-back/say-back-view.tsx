import { useEffect, useState } from 'react'
import { inOrder } from '../../../../shared/map/edits/place-cards.ts'
import { isRevealed } from '../../../../shared/session/said.ts'
import { pointAt } from '../../../session/pointer.ts'
import { useRoom } from '../../../session/room.ts'
import { toggleStepReveal } from '../../../session/session-acts.ts'
import { Button } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { useWords } from '../../../workshop/use-words.ts'
import { CaptureLine } from '../../capture/capture-line.tsx'
import { SpeakerControl } from '../../capture/speaker-control.tsx'
import { capturedInStep } from '../../captured-in-step.ts'
import { CardOnTable } from '../../entry/card-on-table.tsx'
import { parkSaid } from '../../park-said.ts'
import styles from '../view.module.css'
import { LineShown } from './line-shown.tsx'
import { linesBehind } from './lines-behind.ts'
import { sayBackKeys } from './say-back-keys.ts'
import { noteAnswer, takeUp, useSayBack } from './say-back-state.ts'
import back from './say-back-view.module.css'

/** Say it back: a pitch is read, the room names the invention, then the line is shown; a gap goes to the parking lot. */
export function SayBackView() {
  const words = useWords().hearing.sayBack
  const room = useRoom()
  const { at, answers } = useSayBack()
  const isShown = isRevealed(room.session, room.step)
  const [isGap, setGap] = useState(false)
  const pitches = inOrder(room.workshop, 'pitch')
  const index = Math.max(
    0,
    pitches.findIndex(({ id }) => id === at),
  )
  const pitch = pitches[index]
  const id = pitch?.id ?? null
  useEffect(() => {
    if (id !== null) pointAt({ mode: 'say-back', subject: id })
  }, [id])
  if (!pitch) return <EmptyState sentence={words.none} example={words.noneExample} />
  const go = (by: number) => {
    setGap(false)
    takeUp(pitches[(index + by + pitches.length) % pitches.length]?.id ?? null)
  }
  const holds = () => {
    noteAnswer(pitch.id, 'holds')
    go(1)
  }
  const does = {
    show: toggleStepReveal,
    holds,
    gap: () => setGap(true),
    before: () => go(-1),
    next: () => go(1),
  }
  const answer = answers[pitch.id]
  return (
    <div className={styles.view}>
      <div className={styles.head}>
        <h3 className={styles.title}>{words.place(index + 1, pitches.length)}</h3>
        {answer && <Tag>{words.answered[answer]}</Tag>}
        <span className={styles.aside}>
          <Button look="quiet" size="small" keys={sayBackKeys.before[0]} onPress={() => go(-1)}>
            {words.before}
          </Button>
          <Button look="quiet" size="small" keys={sayBackKeys.next[0]} onPress={() => go(1)}>
            {words.next}
          </Button>
        </span>
      </div>
      <CardOnTable id={pitch.id} kind="pitch" title={pitch.title} isLarge keys={sayBackKeys} does={does}>
        <p className={back.ask}>{words.ask}</p>
        {isShown ? (
          <LineShown lines={linesBehind(room.workshop, pitch.id)} />
        ) : (
          <p className={styles.note}>{words.hidden}</p>
        )}
      </CardOnTable>
      <div className={styles.head}>
        <Button look={isShown ? 'outlined' : 'primary'} keys={sayBackKeys.show[0]} onPress={toggleStepReveal}>
          {isShown ? words.hide : words.show}
        </Button>
        <Button keys={sayBackKeys.holds[0]} onPress={holds}>
          {words.holds}
        </Button>
        <Button keys={sayBackKeys.gap[0]} onPress={() => setGap(true)}>
          {words.gap}
        </Button>
        <span className={`${styles.aside} ${styles.note}`}>
          {words.parked(capturedInStep(room, room.workshop.parked).length)}
        </span>
      </div>
      {isGap && (
        <>
          <SpeakerControl />
          <CaptureLine
            name={`gap ${pitch.id}`}
            label={words.gapLine}
            placeholder={words.gapText(pitch.title)}
            isWhole
            isFirst
            takesEmpty
            onCapture={([line]) => {
              parkSaid(line?.text || words.gapText(pitch.title), line?.function ?? null)
              noteAnswer(pitch.id, 'gap')
              go(1)
              return null
            }}
          />
        </>
      )}
    </div>
  )
}
