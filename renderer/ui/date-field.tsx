import type { CalendarDate } from '@internationalized/date'
import { parseDate, toCalendarDate } from '@internationalized/date'
import { DateField as AriaDateField, DateInput, DateSegment } from 'react-aria-components/DateField'
import { classNames } from './class-names.ts'
import styles from './field.module.css'
import type { FieldTexts } from './field.tsx'
import { FieldFrame } from './field.tsx'
import { type Typing, useDraft } from './use-draft.ts'

interface DateFieldProps extends FieldTexts {
  /** An ISO day, `2026-03-14`; null while nobody has said it. */
  readonly value: string | null
  /** The day when the person leaves the field; null when it was emptied. */
  readonly onCommit: (day: string | null) => void
  readonly autoFocus?: boolean
  /** Who holds what is typed until it is taken, where that is not the field itself. */
  readonly typing?: Typing
}

const dayOf = (text: string): CalendarDate | null => (text === '' ? null : parseDate(text))

/** A calendar day, typed part by part in the order of the language. */
export function DateField(props: DateFieldProps) {
  const { label, isLabelHidden, description, error = null, value, onCommit, autoFocus = false } = props
  const draft = useDraft(value ?? '', text => onCommit(text === '' ? null : text), props.typing)
  return (
    <AriaDateField
      value={dayOf(draft.text)}
      onChange={next => draft.write(next ? toCalendarDate(next).toString() : '')}
      onBlur={draft.commit}
      onKeyDown={event => {
        if (event.key === 'Enter') draft.commit()
      }}
      granularity="day"
      shouldForceLeadingZeros
      autoFocus={autoFocus}
      isInvalid={error !== null}
      className={classNames(styles.field)}
    >
      <FieldFrame
        label={label}
        isLabelHidden={isLabelHidden ?? false}
        description={description}
        error={error}
      >
        <DateInput className={classNames(styles.box, styles.number, styles.date)}>
          {segment => <DateSegment segment={segment} className={classNames(styles.segment)} />}
        </DateInput>
      </FieldFrame>
    </AriaDateField>
  )
}
