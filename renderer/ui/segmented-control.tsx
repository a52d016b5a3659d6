import type { ReactNode } from 'react'
import { Label } from 'react-aria-components/Label'
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup'
import { classNames } from './class-names.ts'
import fieldStyles from './field.module.css'
import styles from './segmented-control.module.css'

interface Segment<Id extends string> {
  readonly id: Id
  readonly text: ReactNode
  /** Drawn above the text, such as a sample of a line. */
  readonly sign?: ReactNode
}

interface SegmentedControlProps<Id extends string> {
  readonly label: string
  readonly isLabelHidden?: boolean
  readonly segments: readonly Segment<Id>[]
  readonly value: Id | null
  readonly onChange: (id: Id) => void
}

/** Picks one of two to five things that are all in view. */
export function SegmentedControl<Id extends string>(props: SegmentedControlProps<Id>) {
  const { label, isLabelHidden = false, segments, value, onChange } = props
  return (
    <RadioGroup
      value={value}
      onChange={id => onChange(id as Id)}
      orientation="horizontal"
      className={classNames(fieldStyles.field)}
    >
      <Label className={classNames(fieldStyles.label, isLabelHidden && fieldStyles.hidden)}>{label}</Label>
      <div className={styles.segments}>
        {segments.map(segment => (
          <Radio key={segment.id} value={segment.id} className={classNames(styles.segment)}>
            {segment.sign}
            <span>{segment.text}</span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}
