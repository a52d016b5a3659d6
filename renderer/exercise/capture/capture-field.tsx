import type { ClipboardEvent, KeyboardEvent, Ref } from 'react'
import { useId, useState } from 'react'
import { classNames } from '../../ui/class-names.ts'
import { actOn, stepOf } from '../../ui/key-table.ts'
import { undo } from '../../workshop/open-workshop.ts'
import frame from '../entry/line-frame.module.css'
import styles from './capture-field.module.css'
import { captureKeys } from './capture-keys.ts'
import type { Known } from './near-titles.ts'
import { OfferList } from './offer-list.tsx'

export interface CaptureFieldProps {
  readonly label: string
  readonly placeholder: string
  readonly value: string
  readonly onChange: (text: string) => void
  readonly offers: readonly Known[]
  readonly offersLabel: string
  readonly offersHint: string
  /** The first offer is meant unless another is chosen. */
  readonly meansFirst?: boolean
  /** Ctrl+Enter saves what is typed, whatever is offered. */
  readonly takesTyped?: boolean
  readonly isNarrow?: boolean
  /** Stands at the end of the line, so that what it offers opens towards the beginning. */
  readonly isFurther?: boolean
  /** Nothing is typed in the whole line, so that undo means the workshop. */
  readonly isLineEmpty: boolean
  readonly onEnter: (offer: Known | null) => void
  readonly onPaste?: (event: ClipboardEvent<HTMLTextAreaElement>) => void
  readonly ref: Ref<HTMLTextAreaElement>
}

/** One field of a capture line: Enter saves, Shift+Enter starts a new line, arrows choose what is offered, Escape leaves. */
export function CaptureField(props: CaptureFieldProps) {
  const { label, placeholder, value, onChange, onEnter, onPaste, ref } = props
  const list = useId()
  const [isHere, setHere] = useState(false)
  const [at, setAt] = useState<number | null>(null)
  const offers = isHere ? props.offers : []
  const first = props.meansFirst && value.trim() !== '' ? 0 : null
  const active = offers.length === 0 ? null : Math.min(at ?? first ?? -1, offers.length - 1)
  const chosen = active === null ? undefined : offers[active]
  const enter = (offer: Known | null) => {
    setAt(null)
    onEnter(offer)
  }
  const keys = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return
    const field = event.currentTarget
    // Shift+Enter and Tab do what they do everywhere; Tab takes what is offered with it.
    actOn(captureKeys, event, { 'next-field': chosen && (() => onChange(chosen.title)) })
    const isHeard = actOn(captureKeys, event, {
      'save-next': () => enter(chosen ?? null),
      'choose-offer':
        offers.length > 0 && (() => setAt(nextOffer(active ?? -1, stepOf(event), offers.length))),
      'as-typed': props.takesTyped && (() => enter(null)),
      'keep-draft': () => field.blur(),
      'take-back': props.isLineEmpty && undo,
    })
    if (!isHeard) return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className={classNames(styles.field, props.isNarrow && styles.narrow)}>
      <textarea
        ref={ref}
        className={classNames(frame.text, styles.text)}
        rows={1}
        aria-label={label}
        aria-controls={offers.length > 0 ? list : undefined}
        aria-autocomplete="list"
        aria-activedescendant={chosen ? `${list}-${active}` : undefined}
        placeholder={placeholder}
        value={value}
        onChange={event => {
          setAt(null)
          onChange(event.currentTarget.value)
        }}
        onFocus={() => setHere(true)}
        onBlur={() => setHere(false)}
        onKeyDown={keys}
        onPaste={onPaste}
      />
      {offers.length > 0 && (
        <OfferList
          id={list}
          label={props.offersLabel}
          offers={offers}
          isAtEnd={props.isFurther ?? false}
          active={chosen ? active : null}
          hint={props.offersHint}
          onTake={enter}
        />
      )}
    </div>
  )
}

/** One up or down; above the first stands what is being typed. */
function nextOffer(at: number, move: number, count: number): number | null {
  const next = Math.min(count - 1, at + move)
  return next < 0 ? null : next
}
