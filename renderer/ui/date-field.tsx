import type { CalendarDate } from '@internationalized/date'
import { parseDate, toCalendarDate } from '@internationalized/date'
import { useEffect, useState } from 'react'
import { DateField as AriaDateField, DateInput, DateSegment } from 'react-aria-components/DateField'
import { classNames } from './class-names.ts'
import styles from './field.module.css'
import type { FieldTexts } from './field.tsx'
import { FieldFrame } from './field.tsx'

interface DateFieldProps extends FieldTexts {
  /** An ISO day, `2026-03-14`; null while nobody has said it. */
  readonly value: string | null
  /** The day when the person leaves the field; null when it was emptied. */
  readonly onCommit: (day: string | null) => void
  readonly autoFocus?: boolean
}

const dayOf = (value: string | null): CalendarDate | null => (value === null ? null : parseDate(value))

/** A calendar day, typed part by part in the order of the language. */
export function DateField(props: DateFieldProps) {
  const { label, isLabelHidden, description, error = null, value, onCommit, autoFocus = false } = props
  const [day, setDay] = useState(() => dayOf(value))
  useEffect(() => setDay(dayOf(value)), [value])
  const commit = () => {
    const next = day === null ? null : day.toString()
    if (next !== value) onCommit(next)
  }
  return (
    <AriaDateField
      value={day}
      onChange={next => setDay(next && toCalendarDate(next))}
      onBlur={commit}
      onKeyDown={event => {
        if (event.key === 'Enter') commit()
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
