import { checkChanges } from '../../../../shared/session/check-of.ts'
import { dueAfter } from '../../../../shared/session/session-series.ts'
import { spreadOf } from '../../../../shared/session/spread.ts'
import type { TeamFunction } from '../../../../shared/team/team-function.ts'
import type { CheckScore } from '../../../../shared/workshop/records/session.ts'
import { useRoom } from '../../../session/room.ts'
import { Button } from '../../../ui/button.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { actOn } from '../../../ui/key-table.ts'
import { useDraft } from '../../../ui/use-draft.ts'
import { useTyping } from '../../../workshop/drafts.ts'
import { useWords } from '../../../workshop/use-words.ts'
import styles from '../view.module.css'
import { ParkedList } from './parked-list.tsx'
import { setNextDate, setSentence } from './score-acts.ts'
import { scoreKeys } from './score-keys.ts'
import own from './score-view.module.css'

/** What a session ends with: how the room moved, the sentence of every function, the next day and the parking lot. */
export function CheckOutEnd({ functions }: { readonly functions: readonly TeamFunction[] }) {
  const words = useWords()
  const said = words.score
  const { workshop, session, asOf } = useRoom()
  const due = dueAfter(workshop, session.date ?? asOf)
  return (
    <div className={own.end}>
      <Changes />
      <section className={own.sentences}>
        <h3 className={styles.title}>{said.sentence.title}</h3>
        {functions.map(name => (
          <Sentence key={name} name={name} />
        ))}
      </section>
      <section aria-label={said.next.title}>
        <h3 className={styles.title}>{said.next.title}</h3>
        <div className={own.next}>
          <DateField
            label={said.next.day}
            value={session.nextDate}
            typing={useTyping(`next day ${session.id}`)}
            onCommit={setNextDate}
          />
          {session.nextDate !== due && (
            <Button onPress={() => setNextDate(due)}>{said.next.take(words.inspector.day(due))}</Button>
          )}
          <span className={styles.note}>{said.next.cadence(workshop.header.cadenceDays)}</span>
        </div>
      </section>
      <ParkedList />
    </div>
  )
}

/** How the room and every function moved from check-in to check-out, as ranges and middles. */
function Changes() {
  const words = useWords()
  const said = words.score
  const { session } = useRoom()
  const changes = checkChanges(session)
  const [from, to] = [rangeOf(session.checkIn), rangeOf(session.checkOut)]
  if (from === null || to === null) return null
  return (
    <section>
      <h3 className={styles.title}>{said.change.title}</h3>
      <p className={own.strong}>{said.change.room(said.spread.range(...from), said.spread.range(...to))}</p>
      <ul className={own.changes}>
        {changes.map(({ function: name, before, after }) => (
          <li key={name}>{said.change.of(words.inspector.option.function[name], before, after)}</li>
        ))}
      </ul>
    </section>
  )
}

function rangeOf(check: readonly CheckScore[]): readonly [number, number] | null {
  const spread = spreadOf(check)
  return spread && [spread.lowest, spread.highest]
}

function Sentence({ name }: { readonly name: TeamFunction }) {
  const words = useWords()
  const { session } = useRoom()
  const known = session.checkOut.find(one => one.function === name)?.sentence ?? ''
  const sentence = useDraft(
    known,
    typed => setSentence('checkOut', name, typed),
    useTyping(`${session.id} sentence ${name}`),
  )
  const called = words.inspector.option.function[name]
  return (
    <label className={own.spoken}>
      <span>{called}</span>
      <input
        className={own.sentence}
        aria-label={words.score.sentence.of(called)}
        placeholder={words.score.sentence.placeholder}
        value={sentence.text}
        onChange={event => sentence.write(event.currentTarget.value)}
        onBlur={sentence.commit}
        onKeyDown={event => void actOn(scoreKeys, event, { keep: sentence.commit })}
      />
    </label>
  )
}
