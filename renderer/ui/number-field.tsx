import { useState } from 'react'
import { Group } from 'react-aria-components/Group'
import { Input } from 'react-aria-components/Input'
import { NumberField as AriaNumberField } from 'react-aria-components/NumberField'
import { classNames } from './class-names.ts'
import styles from './field.module.css'
import type { FieldTexts } from './field.tsx'
import { FieldFrame } from './field.tsx'
import { type Typing, useDraft } from './use-draft.ts'

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
  /** Who holds what is typed until it is taken, where that is not the field itself. */
  readonly typing?: Typing
}

/** A number with its unit, or nothing yet. */
export function NumberField(props: NumberFieldProps) {
  const { label, isLabelHidden, description, error = null, value, onCommit, unit, placeholder } = props
  const draft = useDraft(
    value === null ? '' : `${value}`,
    text => {
      const typed = numberIn(text)
      if (typed !== undefined) onCommit(typed)
    },
    props.typing,
  )
  // What was typed before the field went away stands in it again; from then on the field reads its own text.
  const [before, setBefore] = useState(() => numberIn(props.typing?.[0] ?? null))
  const leave = () => {
    draft.commit()
    setBefore(undefined)
  }
  return (
    <AriaNumberField
      value={(before === undefined ? value : before) ?? Number.NaN}
      onChange={next => {
        draft.revert()
        setBefore(undefined)
        onCommit(Number.isNaN(next) ? null : next)
      }}
      onBlur={leave}
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
          <Input placeholder={placeholder ?? ''} onInput={event => draft.write(event.currentTarget.value)} />
          {unit !== undefined && <span className={styles.unit}>{unit}</span>}
        </Group>
      </FieldFrame>
    </AriaNumberField>
  )
}

/** The number that was typed, null where nothing stands there; undefined where it cannot be told without its language. */
function numberIn(text: string | null): number | null | undefined {
  if (text === '') return null
  return text !== null && /^\d+(\.\d+)?$/.test(text) ? Number(text) : undefined
}
