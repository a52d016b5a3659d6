import { X } from 'lucide-react'
import { addDays } from '../../../../shared/lang/day.ts'
import type { Assumption } from '../../../../shared/workshop/records/assumption.ts'
import { useRoom } from '../../../session/room.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { SegmentedControl } from '../../../ui/segmented-control.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { useTyping } from '../../../workshop/drafts.ts'
import { useWords } from '../../../workshop/use-words.ts'
import { CaptureLine } from '../../capture/capture-line.tsx'
import { SpeakerControl } from '../../capture/speaker-control.tsx'
import { KeyRow } from '../../entry/key-row.tsx'
import { PlaceHints } from '../../key-hints.tsx'
import styles from '../view.module.css'
import {
  addAssumptions,
  assumptionsByReview,
  changeAssumption,
  isOverdue,
  removeAssumption,
} from './assumption-acts.ts'
import { assumptionKeys } from './assumption-keys.ts'
import own from './assumptions-view.module.css'

/** A new assumption is looked at again after so many days, unless the room says otherwise. */
const REVIEW_DAYS = 90

/** What must be true for this to sell, those that are overdue first, each with its state and the day it is looked at again. */
export function AssumptionsView() {
  const words = useWords().team.assumptions
  const { workshop, asOf } = useRoom()
  const assumptions = assumptionsByReview(workshop.assumptions.values())
  return (
    <div className={styles.view}>
      <SpeakerControl />
      <CaptureLine
        name="assumptions"
        label={words.add}
        placeholder={words.addHint}
        isFirst
        onCapture={lines => {
          addAssumptions(lines, addDays(asOf, REVIEW_DAYS))
          return null
        }}
      />
      {assumptions.length === 0 ? (
        <p className={styles.teach}>{words.none}</p>
      ) : (
        <>
          <ul className={styles.list}>
            {assumptions.map(assumption => (
              <AssumptionRow key={assumption.id} assumption={assumption} />
            ))}
          </ul>
          <PlaceHints place="assumptions" acts={['holds', 'doubtful', 'broken', 'remove']} />
        </>
      )}
    </div>
  )
}

const STATES = ['holds', 'doubtful', 'broken'] as const

function AssumptionRow({ assumption }: { readonly assumption: Assumption }) {
  const words = useWords().team.assumptions
  const { asOf } = useRoom()
  const { text, state, reviewBy } = assumption
  const become = (next: Assumption['state']) => () => changeAssumption(assumption, { state: next })
  const remove = () => removeAssumption(assumption)
  return (
    <KeyRow
      keys={assumptionKeys}
      does={{ holds: become('holds'), doubtful: become('doubtful'), broken: become('broken'), remove }}
      acts={
        <>
          <SegmentedControl
            label={words.stateOf(text)}
            isLabelHidden
            segments={STATES.map(id => ({ id, text: words.state[id] }))}
            value={state}
            onChange={next => become(next)()}
          />
          <DateField
            label={words.review(text)}
            isLabelHidden
            value={reviewBy}
            typing={useTyping(`review ${assumption.id}`)}
            onCommit={day => changeAssumption(assumption, { reviewBy: day })}
          />
          <IconButton
            size="small"
            label={words.remove(text)}
            icon={<X size={14} aria-hidden />}
            onPress={remove}
          />
        </>
      }
    >
      <span className={state === 'broken' ? own.broken : undefined}>{text}</span>
      {isOverdue(assumption, asOf) && <Tag tone="discuss">{words.overdue}</Tag>}
    </KeyRow>
  )
}
