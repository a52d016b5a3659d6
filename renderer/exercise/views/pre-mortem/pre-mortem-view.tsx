import { TriangleAlert } from 'lucide-react'
import { useEffect, useState } from 'react'
import { actionsOf } from '../../../../shared/decision/actions.ts'
import { SET_ASIDE } from '../../../../shared/decision/finding-answers.ts'
import { asksPremortem } from '../../../../shared/decision/missing-in-decision.ts'
import type { Room } from '../../../../shared/exercise/exercise.ts'
import { decisionsMade } from '../../../../shared/exercise/room-reading.ts'
import type { Decision } from '../../../../shared/workshop/records/decision.ts'
import { optionText } from '../../../decision/decision-texts.ts'
import { subjectOf } from '../../../inspector/fields/named-records.ts'
import { pointAt } from '../../../session/pointer.ts'
import { useRoom } from '../../../session/room.ts'
import { digitOf } from '../../../ui/key-table.ts'
import { useWords } from '../../../workshop/use-words.ts'
import { useBareKeys } from '../../entry/bare-keys.ts'
import { KeyRow } from '../../entry/key-row.tsx'
import styles from '../view.module.css'
import { DecisionActions } from './decision-actions.tsx'
import { DecisionRisks } from './decision-risks.tsx'
import { preMortemKeys } from './pre-mortem-keys.ts'
import own from './pre-mortem-view.module.css'

/** A year from now a decision failed: why; and who does what by when, so that it does not. */
export function PreMortemView() {
  const words = useWords()
  const said = words.answer.premortem
  const room = useRoom()
  const made = decisionsMade(room)
  const decisions = made.length > 0 ? made : earlierDecisions(room)
  const [chosen, setChosen] = useState<string | null>(null)
  const waiting = decisions.find(one => asksPremortem(one) && one.premortem.length === 0)
  const [first] = useState(waiting?.id ?? null)
  const decision = decisions.find(({ id }) => id === (chosen ?? first)) ?? decisions[0] ?? null
  const id = decision?.id ?? null
  useEffect(() => pointAt(id === null ? {} : { mode: 'decision', subject: id }), [id])
  useBareKeys(preMortemKeys, {
    decision: press => setChosen(decisions[digitOf(press) - 1]?.id ?? chosen),
  })
  if (!decision) return <p className={styles.teach}>{said.none}</p>
  return (
    <div className={styles.view}>
      <section aria-label={said.decisions}>
        <h3 className={styles.title}>{said.decisions}</h3>
        <ul className={styles.list}>
          {decisions.map((one, at) => (
            <KeyRow key={one.id} isCurrent={one === decision} onPress={() => setChosen(one.id)}>
              <kbd className={own.number}>{at + 1}</kbd>
              <span className={own.subject}>
                {optionText(one.option, words)}{' '}
                <span className={styles.note}>{subjectOf(one, room.workshop, words)}</span>
              </span>
              <span className={styles.note}>
                {said.count(one.premortem.length, actionsOf(room.workshop, one.id).length)}
              </span>
            </KeyRow>
          ))}
        </ul>
      </section>
      {asksPremortem(decision) && decision.premortem.length === 0 && (
        <p className={own.reminder} role="status">
          <TriangleAlert size={16} aria-hidden />
          {decision.door === 'one-way' ? said.asked : said.askedRefocus}
        </p>
      )}
      <div className={styles.columns}>
        <DecisionRisks key={`risks ${decision.id}`} decision={decision} />
        <DecisionActions key={`actions ${decision.id}`} decision={decision} />
      </div>
    </div>
  )
}

/** What was decided before this session, for a room that comes back to it. */
function earlierDecisions({ workshop }: Room): readonly Decision[] {
  return [...workshop.decisions.values()].filter(({ option }) => option !== null && option !== SET_ASIDE)
}
