import { isOverdue } from '../../../../shared/decision/actions.ts'
import { addDays, daysBetween } from '../../../../shared/lang/day.ts'
import type { Id } from '../../../../shared/lang/id.ts'
import type { Action } from '../../../../shared/workshop/records/action.ts'
import { subjectOf } from '../../../inspector/fields/named-records.ts'
import { RecordField } from '../../../inspector/record-field.tsx'
import { useRoom } from '../../../session/room.ts'
import { Button } from '../../../ui/button.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { useTyping } from '../../../workshop/drafts.ts'
import { useWords } from '../../../workshop/use-words.ts'
import styles from '../view.module.css'
import own from './action-card.module.css'
import { actionKeys } from './action-keys.ts'

interface ActionCardProps {
  readonly action: Action
  readonly at: number
  readonly of: number
  readonly isMoving: boolean
  readonly onMove: () => void
  readonly onAnswer: (state: 'done' | 'moved' | 'dropped', due?: string) => void
}

/** One action that waits for its word, with who does it and by when. */
export function ActionCard({ action, at, of, isMoving, onMove, onAnswer }: ActionCardProps) {
  const words = useWords()
  const said = words.answer.actions
  const { workshop, asOf } = useRoom()
  const decision = action.decision === null ? undefined : workshop.decisions.get(action.decision)
  return (
    <article className={own.card} aria-label={action.title}>
      <p className={styles.note}>
        {said.title} {said.queue(at, of)}
        {isOverdue(action, asOf) && action.due && (
          <>
            {' '}
            <Tag tone="discuss">{said.overdue(daysBetween(action.due, asOf))}</Tag>
          </>
        )}
      </p>
      <h3 className={own.title}>{action.title}</h3>
      {decision && <p className={styles.note}>{said.from(subjectOf(decision, workshop, words))}</p>}
      <div className={own.fields}>
        <RecordField form="actions" ids={[action.id]} field="owner" label={said.owner} />
        <RecordField form="actions" ids={[action.id]} field="due" label={said.due} />
      </div>
      <div className={own.acts}>
        <Button
          size="tall"
          keys={actionKeys.done[0]}
          look={action.state === 'done' ? 'primary' : 'outlined'}
          onPress={() => onAnswer('done')}
        >
          {said.done}
        </Button>
        <Button
          size="tall"
          keys={actionKeys.move[0]}
          look={isMoving ? 'primary' : 'outlined'}
          onPress={onMove}
        >
          {said.moved}
        </Button>
        <Button
          size="tall"
          keys={actionKeys.drop[0]}
          look={action.state === 'dropped' ? 'primary' : 'outlined'}
          onPress={() => onAnswer('dropped')}
        >
          {said.dropped}
        </Button>
      </div>
      {isMoving && <MoveTo id={action.id} onMoved={day => onAnswer('moved', day)} />}
    </article>
  )
}

const WEEKS = [1, 2, 4]

/** To which day an action moves: one of a few usual ones, or typed. */
function MoveTo({ id, onMoved }: { readonly id: Id; readonly onMoved: (day: string) => void }) {
  const words = useWords()
  const said = words.answer.actions
  const { session, asOf } = useRoom()
  return (
    <div className={own.move}>
      {session.nextDate !== null && session.nextDate > asOf && (
        <Button size="small" onPress={() => onMoved(session.nextDate ?? asOf)}>
          {said.nextSession(words.inspector.day(session.nextDate))}
        </Button>
      )}
      {WEEKS.map(weeks => {
        const day = addDays(asOf, weeks * 7)
        return (
          <Button key={weeks} size="small" autoFocus={weeks === WEEKS[0]} onPress={() => onMoved(day)}>
            {said.inWeeks(weeks, words.inspector.day(day))}
          </Button>
        )
      })}
      <DateField
        label={said.movedTo}
        value={null}
        typing={useTyping(`move ${id}`)}
        onCommit={day => day !== null && onMoved(day)}
      />
    </div>
  )
}
