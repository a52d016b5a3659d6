import { ok } from '../../../../shared/lang/result.ts'
import { Button } from '../../../ui/button.tsx'
import { today } from '../../../workshop/clock.ts'
import { useWords } from '../../../workshop/use-words.ts'
import { readDay } from '../read-day.ts'
import styles from './control.module.css'
import { FieldFrame } from './field-frame.tsx'
import type { FieldViewProps } from './field-view.ts'
import { useFieldDraft } from './use-field-draft.ts'

const orUnknown = (text: string) => ok(text.trim() === '' ? null : text.trim())

/** The title as a heading that can be typed over. */
export function TitleView({ id, label, value, onCommit, blank }: FieldViewProps<'title'>) {
  const { fault, props } = useFieldDraft({ id, text: value, read: text => ok(text.trim()), onCommit })
  return (
    <FieldFrame id={id} label={label} layout="stack" fault={fault}>
      <textarea
        {...props}
        id={id}
        rows={1}
        maxLength={200}
        className={`${styles.area} ${styles.title}`}
        placeholder={blank}
        aria-invalid={fault !== null}
        aria-describedby={fault ? `${id}-fault` : undefined}
      />
    </FieldFrame>
  )
}

/** One short line. */
export function LineView({ id, label, value, onCommit, blank }: FieldViewProps<'line'>) {
  const { fault, props } = useFieldDraft({ id, text: value ?? '', read: orUnknown, onCommit })
  return (
    <FieldFrame id={id} label={label} fault={fault}>
      <input
        {...props}
        id={id}
        className={styles.input}
        placeholder={blank}
        aria-invalid={fault !== null}
        aria-describedby={fault ? `${id}-fault` : undefined}
      />
    </FieldFrame>
  )
}

/** Text over several lines; the customer's own words stand in serif. */
export function TextView({ id, spec, label, value, onCommit, blank }: FieldViewProps<'text'>) {
  const { fault, props } = useFieldDraft({ id, text: value ?? '', read: orUnknown, onCommit })
  return (
    <FieldFrame id={id} label={label} layout="stack" fault={fault}>
      <textarea
        {...props}
        id={id}
        rows={1}
        className={`${styles.area} ${spec.voice === 'customer' && (props.value !== '') ? styles.customer : ''}`}
        placeholder={blank}
        aria-invalid={fault !== null}
        aria-describedby={fault ? `${id}-fault` : undefined}
      />
    </FieldFrame>
  )
}

/** A day, typed as people write it. */
export function DayView({ id, spec, label, value, onCommit, blank }: FieldViewProps<'day'>) {
  const words = useWords()
  const { fault, props } = useFieldDraft({
    id,
    text: value === null ? '' : words.inspector.day(value),
    read: text => readDay(text, words),
    onCommit,
  })
  return (
    <FieldFrame id={id} label={label} fault={fault}>
      <div className={styles.number}>
        <input
          {...props}
          id={id}
          className={styles.input}
          placeholder={blank}
          aria-invalid={fault !== null}
          aria-describedby={fault ? `${id}-fault` : undefined}
        />
        {spec.past && value === null && (
          <Button look="quiet" size="small" onPress={() => onCommit(today())}>
            {words.inspector.today}
          </Button>
        )}
      </div>
    </FieldFrame>
  )
}
