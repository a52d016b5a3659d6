import { Label } from 'react-aria-components/Label'
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup'
import { classNames } from './class-names.ts'
import fieldStyles from './field.module.css'
import styles from './radio-cards.module.css'

interface RadioCard<Id extends string> {
  readonly id: Id
  readonly title: string
  readonly note: string
}

interface RadioCardsProps<Id extends string> {
  readonly label: string
  readonly cards: readonly RadioCard<Id>[]
  readonly value: Id | null
  readonly onChange: (id: Id) => void
}

/** Picks one of a few ways, each with a line that says what it does. */
export function RadioCards<Id extends string>({ label, cards, value, onChange }: RadioCardsProps<Id>) {
  return (
    <RadioGroup value={value} onChange={id => onChange(id as Id)} className={classNames(fieldStyles.field)}>
      <Label className={classNames(fieldStyles.label)}>{label}</Label>
      {cards.map(card => (
        <Radio key={card.id} value={card.id} className={classNames(styles.card)}>
          <span className={styles.dot} aria-hidden />
          <span>
            <span className={styles.title}>{card.title}</span>
            <span className={styles.note}>{card.note}</span>
          </span>
        </Radio>
      ))}
    </RadioGroup>
  )
}
