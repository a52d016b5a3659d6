import type { KeyboardEvent, PointerEvent } from 'react'
import { useState } from 'react'
import { useWords } from '../../../workshop/use-words.ts'
import { fieldText } from '../field-text.ts'
import { readAmount } from '../read-amount.ts'
import control from './control.module.css'
import { FieldFrame } from './field-frame.tsx'
import type { FieldViewProps } from './field-view.ts'
import styles from './level-view.module.css'
import { useFieldDraft } from './use-field-draft.ts'

const TOP = 10
const STEP = 0.5

/** A level from 0 to 10 on a track, by pointer, arrows or as a number. */
export function LevelView({ id, spec, label, value, onCommit, blank }: FieldViewProps<'level'>) {
  const { fault, props } = useFieldDraft({
    id,
    text: fieldText.level.edit(value),
    read: readAmount,
    onCommit,
  })
  return (
    <FieldFrame id={id} label={label} fault={fault}>
      <div className={styles.level}>
        <Track spec={spec} label={label} value={value} onCommit={onCommit} />
        <input
          {...props}
          id={id}
          inputMode="decimal"
          className={`${control.input} ${styles.number}`}
          placeholder="–"
          title={value === null ? blank : undefined}
          aria-invalid={fault !== null}
          aria-describedby={fault ? `${id}-fault` : undefined}
        />
      </div>
    </FieldFrame>
  )
}

type TrackProps = Pick<FieldViewProps<'level'>, 'spec' | 'label' | 'value' | 'onCommit'>

function Track({ spec, label, value, onCommit }: TrackProps) {
  const words = useWords().inspector
  const [moving, setMoving] = useState<number | null>(null)
  const shown = moving ?? value
  const place = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    setMoving(toStep(((event.clientX - box.left) / box.width) * TOP))
  }
  const settle = () => {
    if (moving !== null && moving !== value) onCommit(moving)
    setMoving(null)
  }
  const keys = (event: KeyboardEvent) => {
    const next = levelByKey(event.key, shown)
    if (next === undefined) return
    event.preventDefault()
    event.stopPropagation()
    if (next === null) onCommit(null)
    else setMoving(next)
  }
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={TOP}
      aria-valuenow={shown ?? 0}
      aria-valuetext={shown === null ? words.unknown : words.levelOf(shown)}
      className={styles.track}
      onPointerDown={event => {
        event.currentTarget.setPointerCapture(event.pointerId)
        place(event)
      }}
      onPointerMove={event => moving !== null && place(event)}
      onPointerUp={settle}
      onKeyDown={keys}
      onKeyUp={settle}
      onBlur={settle}
    >
      {shown !== null && (
        <span className={`${styles.mark} ${styles[spec.form]}`} style={{ left: `${shown * TOP}%` }} />
      )}
    </div>
  )
}

/** The level a key asks for; null makes it unknown, undefined is no key of the track. */
function levelByKey(key: string, level: number | null): number | null | undefined {
  if (key === 'Delete' || key === 'Backspace') return null
  if (key === 'Home') return 0
  if (key === 'End') return TOP
  if (/^\d$/.test(key)) return Number(key)
  const step = { ArrowRight: STEP, ArrowUp: STEP, ArrowLeft: -STEP, ArrowDown: -STEP }[key]
  return step && toStep((level ?? TOP / 2) + step)
}

function toStep(level: number): number {
  return Math.min(TOP, Math.max(0, Math.round(level / STEP) * STEP))
}
