import type { Words } from '../../../../shared/words/words.ts'
import { useWorkshop } from '../../../workshop/open-workshop.ts'
import { useWords } from '../../../workshop/use-words.ts'
import type { Unit } from '../field-kinds.ts'
import { fieldText } from '../field-text.ts'
import { readAmount } from '../read-amount.ts'
import styles from './control.module.css'
import { FieldFrame } from './field-frame.tsx'
import type { FieldViewProps } from './field-view.ts'
import { useFieldDraft } from './use-field-draft.ts'

/** A number with its unit, or nothing yet. */
export function AmountView({ id, spec, label, value, onCommit, blank }: FieldViewProps<'amount'>) {
  const unit = useUnit(spec.unit)
  const { fault, props } = useFieldDraft({
    id,
    text: fieldText.amount.edit(value),
    read: readAmount,
    onCommit,
  })
  return (
    <FieldFrame id={id} label={label} fault={fault}>
      <div className={styles.number}>
        <input
          {...props}
          id={id}
          inputMode="decimal"
          className={styles.input}
          placeholder={blank}
          aria-invalid={fault !== null}
          aria-describedby={fault ? `${id}-fault` : `${id}-unit`}
        />
        <span id={`${id}-unit`} className={styles.unit} title={unit}>
          {unit}
        </span>
      </div>
    </FieldFrame>
  )
}

/** What an amount is counted in, as the open workshop calls it. */
export function useUnit(unit: Unit): string {
  const words = useWords()
  const effort = useWorkshop(open => open.workshop.header.effortUnit)
  const currency = useWorkshop(open => open.workshop.header.currency) ?? ''
  return unitIn(words, unit, effort, currency)
}

function unitIn({ inspector }: Words, unit: Unit, effort: string, currency: string): string {
  if (unit === 'effort') return effort
  if (unit === 'currency') return currency
  if (unit === 'currency-a-year') return inspector.unit['currency-a-year'](currency)
  return inspector.unit[unit]
}
