import type { KeyboardEvent } from 'react'
import type { Id } from '../../../../shared/lang/id.ts'
import { inOrder } from '../../../../shared/map/edits/place-cards.ts'
import type { TeamFunction } from '../../../../shared/team/team-function.ts'
import { actOn } from '../../../ui/key-table.ts'
import { useWorkshopDocument } from '../../../workshop/open-workshop.ts'
import { useWords } from '../../../workshop/use-words.ts'
import { CardCapture } from '../../capture/card-capture.tsx'
import { amountKeys } from '../../card-rows/row-keys.ts'
import { knownCards } from '../../known-cards.ts'
import styles from '../view.module.css'
import { PitchRow } from './pitch-row.tsx'
import { capturePitches } from './selling-acts.ts'
import lanes from './selling-view.module.css'

interface LaneProps {
  readonly saidBy: ReadonlyMap<Id, TeamFunction>
}

/** What customers hear from us, a line each, with the points each takes of our selling. */
export function PitchLane({ saidBy }: LaneProps) {
  const words = useWords()
  const said = words.capture.selling
  const workshop = useWorkshopDocument()
  const pitches = [...workshop.pitches.keys()]
  return (
    <section className={lanes.lane} aria-label={words.map.column.pitch}>
      <h3 className={styles.title}>
        {words.map.column.pitch} <span className={styles.note}>{pitches.length}</span>
      </h3>
      <CardCapture
        kind="pitch"
        name="pitches"
        label={said.pitch}
        placeholder={said.pitchHint}
        isFirst
        isStacked
        fields={[
          {
            key: 'standsOn',
            label: said.standsOn,
            placeholder: said.standsOn,
            offers: knownCards(workshop, 'benefit'),
          },
          { key: 'points', label: said.pointsField, placeholder: said.pointsField, isNarrow: true },
        ]}
        onCapture={capturePitches}
      />
      {pitches.length === 0 && <p className={styles.teach}>{said.noPitches}</p>}
      <ul className={styles.list} onKeyDown={goDown}>
        {inOrder(workshop, 'pitch')
          .toReversed()
          .map(({ id }) => (
            <PitchRow key={id} id={id} saidBy={saidBy.get(id) ?? null} />
          ))}
      </ul>
    </section>
  )
}

/** Enter in the points of a pitch goes on to those of the next. */
function goDown(event: KeyboardEvent<HTMLUListElement>): void {
  const { target } = event
  if (!(target instanceof HTMLInputElement)) return
  const inputs = [...event.currentTarget.querySelectorAll<HTMLInputElement>('[role="group"] input')]
  if (!inputs.includes(target)) return
  const next = inputs[inputs.indexOf(target) + 1]
  actOn(amountKeys, event, { 'next-amount': () => (next ? next.select() : target.blur()) })
}
