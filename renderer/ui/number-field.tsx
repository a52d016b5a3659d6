import { Group } from 'react-aria-components/Group'
import { Input } from 'react-aria-components/Input'
import { NumberField as AriaNumberField } from 'react-aria-components/NumberField'
import { classNames } from './class-names.ts'
import styles from './field.module.css'
import type { FieldTexts } from './field.tsx'
import { FieldFrame } from './field.tsx'

interface NumberFieldProps extends FieldTexts {
  /** Null while nobody has said it; emptying the field says so again. */
  readonly value: number | null
  /** The number when the person leaves the field or presses Enter. */
  readonly onCommit: (value: number | null) => void
  readonly unit?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly step?: number
  readonly placeholder?: string
  readonly isDisabled?: boolean
}

/** A number with its unit, or nothing yet. */
export function NumberField(props: NumberFieldProps) {
  const { label, isLabelHidden, description, error = null, value, onCommit, unit, placeholder } = props
  return (
    <AriaNumberField
      value={value ?? Number.NaN}
      onChange={next => onCommit(Number.isNaN(next) ? null : next)}
      minValue={props.minimum ?? 0}
      {...(props.maximum === undefined ? {} : { maxValue: props.maximum })}
      {...(props.step === undefined ? {} : { step: props.step })}
      isDisabled={props.isDisabled ?? false}
      isInvalid={error !== null}
      formatOptions={{ maximumFractionDigits: 2 }}
      isWheelDisabled
      className={classNames(styles.field)}
    >
      <FieldFrame
        label={label}
        isLabelHidden={isLabelHidden ?? false}
        description={description}
        error={error}
      >
        <Group className={classNames(styles.box, styles.number)}>
          <Input placeholder={placeholder ?? ''} />
          {unit !== undefined && <span className={styles.unit}>{unit}</span>}
        </Group>
      </FieldFrame>
    </AriaNumberField>
  )
}
