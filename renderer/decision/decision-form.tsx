import { Trash2 } from 'lucide-react'
import { isToReview } from '../../shared/decision/decision-review.ts'
import { asksPremortem } from '../../shared/decision/missing-in-decision.ts'
import { removeRecords } from '../../shared/workshop/edit-records.ts'
import type { Decision } from '../../shared/workshop/records/decision.ts'
import type { FieldKey } from '../inspector/fields/forms.ts'
import { findingText, subjectOf } from '../inspector/fields/named-records.ts'
import { RecordField } from '../inspector/record-field.tsx'
import { setField } from '../inspector/set-field.ts'
import { Button } from '../ui/button.tsx'
import { today } from '../workshop/clock.ts'
import { editWorkshop, useWorkshopDocument } from '../workshop/open-workshop.ts'
import { useWords } from '../workshop/use-words.ts'
import styles from './decision-form.module.css'
import { optionsOf, optionText } from './decision-texts.ts'
import { ExpectedEffect } from './expected-effect.tsx'
import { goOn, startTyping, stay } from './form-keys.ts'
import { openDecision } from './open-decision.ts'
import { LookedAt } from './review/looked-at.tsx'

const WHAT: readonly FieldKey<'decisions'>[] = ['option', 'reason']
const WHO: readonly FieldKey<'decisions'>[] = [
  'mover',
  'approver',
  'difficulty',
  'door',
  'decidedOn',
  'reviewOn',
]
const REST: readonly FieldKey<'decisions'>[] = ['acknowledgedBy', 'dissent']

/** All that is said about one decision. */
export function DecisionForm({ decision }: { readonly decision: Decision }) {
  const words = useWords()
  const workshop = useWorkshopDocument()
  const field = (key: FieldKey<'decisions'>) => (
    <RecordField key={key} form="decisions" ids={[decision.id]} field={key} />
  )
  const title = subjectOf(decision, workshop, words)
  const isDue = isToReview(decision, today())
  return (
    <form ref={startTyping} className={styles.form} onSubmit={stay} onKeyDown={goOn}>
      {isDue && <ExpectedEffect decision={decision} />}
      {isDue && <LookedAt decision={decision} />}
      {decision.finding ? (
        <p className={styles.finding}>
          {words.decide.about} <b>{findingText(decision.finding, workshop, words)}</b>
        </p>
      ) : (
        field('subject')
      )}
      <Options decision={decision} />
      {WHAT.filter(key => key !== 'option' || !isNamedOption(decision)).map(field)}
      <div className={styles.columns}>{WHO.map(field)}</div>
      {asksPremortem(decision) && decision.premortem.length === 0 && (
        <p className={styles.reminder}>{words.decide.premortemAsked}</p>
      )}
      {field('premortem')}
      {REST.map(field)}
      {!isDue && <ExpectedEffect decision={decision} />}
      <div className={styles.foot}>
        <Button
          look="quiet"
          size="small"
          icon={<Trash2 size={14} aria-hidden />}
          onPress={() => {
            openDecision(null)
            editWorkshop({ act: 'delete-decision', count: 1, title: decision.subject }, map =>
              removeRecords(map, 'decisions', [decision.id]),
            )
          }}
        >
          {words.decide.deleteDecision(title)}
        </Button>
      </div>
    </form>
  )
}

/** The options of the finding as taps; anything else is typed below. */
function Options({ decision }: { readonly decision: Decision }) {
  const words = useWords()
  const options = optionsOf(decision)
  if (options.length === 0) return null
  return (
    <fieldset className={styles.options} aria-label={words.decide.options}>
      {options.map(option => (
        <button
          key={option}
          type="button"
          aria-pressed={decision.option === option}
          className={styles.option}
          onClick={() =>
            setField('decisions', [decision.id], 'option', decision.option === option ? null : option)
          }
        >
          {optionText(option, words)}
        </button>
      ))}
    </fieldset>
  )
}

function isNamedOption(decision: Decision): boolean {
  return decision.option !== null && optionsOf(decision).includes(decision.option)
}
