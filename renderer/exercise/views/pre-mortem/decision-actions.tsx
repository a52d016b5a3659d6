import { actionsOf } from '../../../../shared/decision/actions.ts'
import type { Decision } from '../../../../shared/workshop/records/decision.ts'
import { RecordField } from '../../../inspector/record-field.tsx'
import { useRoom } from '../../../session/room.ts'
import { useWords } from '../../../workshop/use-words.ts'
import { OneLine } from '../../entry/one-line.tsx'
import styles from '../view.module.css'
import own from './pre-mortem-view.module.css'
import { addActionLine } from './risk-acts.ts'

/** Who does what by when so that a decision does not fail; owner and day can be said in the same line. */
export function DecisionActions({ decision }: { readonly decision: Decision }) {
  const words = useWords().answer
  const { workshop } = useRoom()
  const actions = actionsOf(workshop, decision.id)
  return (
    <section className={styles.part} aria-label={words.premortem.actions}>
      <h3 className={styles.title}>
        {words.premortem.actions} <span className={styles.note}>{actions.length}</span>
      </h3>
      <OneLine
        name={`actions ${decision.id}`}
        label={words.premortem.action}
        placeholder={words.premortem.actionHint}
        onEnter={line => {
          addActionLine(decision, line)
          return null
        }}
      />
      {actions.length === 0 && <p className={styles.teach}>{words.premortem.noActions}</p>}
      <ul className={styles.part}>
        {actions.map(({ id, title }) => (
          <li key={id} className={own.action} aria-label={title}>
            <b className={styles.title}>{title}</b>
            <RecordField form="actions" ids={[id]} field="owner" label={words.actions.owner} />
            <RecordField form="actions" ids={[id]} field="due" label={words.actions.due} />
          </li>
        ))}
      </ul>
    </section>
  )
}
