import { asksPremortem, missingIn } from '../../../../shared/decision/missing-in-decision.ts'
import { functionsThere } from '../../../../shared/exercise/room-reading.ts'
import type { Decision } from '../../../../shared/workshop/records/decision.ts'
import { optionText } from '../../../decision/decision-texts.ts'
import { ExpectedEffect } from '../../../decision/expected-effect.tsx'
import { RecordField } from '../../../inspector/record-field.tsx'
import { setField } from '../../../inspector/set-field.ts'
import { useRoom } from '../../../session/room.ts'
import { Button } from '../../../ui/button.tsx'
import { useWords } from '../../../workshop/use-words.ts'
import { useBareKeys } from '../../entry/bare-keys.ts'
import { functionKeys, functionOf } from '../../entry/function-keys.ts'
import { functionToggles, ToggleRow } from '../../entry/toggle-row.tsx'
import styles from '../view.module.css'
import { acknowledge } from './decide-acts.ts'
import own from './decide-view.module.css'

interface DecisionSheetProps {
  readonly decision: Decision
  /** Goes back to the options; null where there are none to look at. */
  readonly onLook: (() => void) | null
}

/** Those that are written beside each other, and those that are pressed. */
const FIELDS = ['mover', 'reviewOn', 'door', 'difficulty'] as const
const PEOPLE_MAX = 8

/** What was decided, who moves, the one who approves, and who has heard it. */
export function DecisionSheet({ decision, onLook }: DecisionSheetProps) {
  const words = useWords()
  const said = words.answer.decide
  const missing = missingIn(decision)
  const field = (key: string) => <RecordField key={key} form="decisions" ids={[decision.id]} field={key} />
  return (
    <section className={styles.view} aria-label={said.chosen}>
      <div className={styles.head}>
        <p className={own.chosen}>{optionText(decision.option, words)}</p>
        {onLook && (
          <span className={styles.aside}>
            <Button size="small" look="quiet" onPress={onLook}>
              {said.another}
            </Button>
          </span>
        )}
      </div>
      {missing.length > 0 && (
        <p className={own.still} role="status">
          {words.decide.still} {missing.map(gap => words.decide.missing[gap]).join(', ')}
          {asksPremortem(decision) && decision.premortem.length === 0 && `. ${words.decide.premortemAsked}`}
        </p>
      )}
      {onLook === null && field('option')}
      {field('reason')}
      <Approver decision={decision} />
      <div className={own.fields}>{FIELDS.map(field)}</div>
      <Heard decision={decision} />
      {field('dissent')}
      <ExpectedEffect decision={decision} />
    </section>
  )
}

/** Exactly one person approves: named by hand, or chosen from those who are there. */
function Approver({ decision }: { readonly decision: Decision }) {
  const said = useWords().answer.decide
  const { workshop, session } = useRoom()
  const there = session.attendees ?? [...workshop.participants.keys()]
  const people = there
    .flatMap(id => workshop.participants.get(id) ?? [])
    .filter(({ part }) => part !== 'facilitator')
    .toSorted((one, other) => Number(other.part === 'approver') - Number(one.part === 'approver'))
    .slice(0, PEOPLE_MAX)
  return (
    <div className={styles.view}>
      <RecordField form="decisions" ids={[decision.id]} field="approver" label={said.approver} />
      {people.length > 0 && (
        <ToggleRow
          label={said.people}
          toggles={people.map(({ name }) => ({ id: name, text: name }))}
          isOn={name => decision.approver === name}
          onPress={name =>
            setField('decisions', [decision.id], 'approver', decision.approver === name ? null : name)
          }
        />
      )}
    </div>
  )
}

/** The functions that have heard a decision; a letter acknowledges. */
function Heard({ decision }: { readonly decision: Decision }) {
  const words = useWords()
  const said = words.answer.decide
  const functions = functionsThere(useRoom())
  useBareKeys(functionKeys, {
    function: press => {
      const by = functionOf(press, functions)
      if (by) acknowledge(decision, by)
    },
  })
  return (
    <ToggleRow
      label={said.heard}
      hint={said.heardHint}
      toggles={functionToggles(functions, words)}
      isOn={name => decision.acknowledgedBy.includes(name)}
      onPress={name => acknowledge(decision, name)}
    />
  )
}
