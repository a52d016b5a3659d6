import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useRoom } from '../../session/room.ts'
import { classNames } from '../../ui/class-names.ts'
import { actOn } from '../../ui/key-table.ts'
import { clearDraft, keepDraft, useDraftOf } from '../../workshop/drafts.ts'
import { undo } from '../../workshop/open-workshop.ts'
import { captureKeys } from '../capture/capture-keys.ts'
import styles from './one-line.module.css'

interface OneLineProps {
  /** Keeps the drafts of the lines of a step apart. */
  readonly name: string
  readonly label: string
  readonly placeholder: string
  readonly hint?: string
  readonly isFirst?: boolean
  /** For digits and letters that stand below each other. */
  readonly isLarge?: boolean
  /** Takes what was typed; answers what is wrong with it, and the line stays as it is, or null. */
  readonly onEnter: (text: string) => string | null
}

/** A line that is read word for word: Enter takes it, or says which word it cannot read; Escape leaves it as it is. */
export function OneLine(props: OneLineProps) {
  const { label, placeholder, hint, isLarge = false, onEnter } = props
  const { session, step } = useRoom()
  const key = `${session.id} ${step} ${props.name}`
  const text = useDraftOf(key).line ?? ''
  const [fault, setFault] = useState<string | null>(null)
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const { isFirst = false } = props
  useEffect(() => {
    // Nobody who types elsewhere loses the keyboard because a step has opened.
    const isTaken = document.activeElement?.matches('input, textarea') ?? false
    if (isFirst && !isTaken) field.current?.focus({ preventScroll: true })
  }, [isFirst])
  const enter = () => {
    if (text.trim() === '') return
    const wrong = onEnter(text.trim())
    setFault(wrong)
    if (wrong === null) clearDraft(key)
  }
  const keys = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return
    const isHeard = actOn(captureKeys, event, {
      'save-next': enter,
      'keep-draft': () => field.current?.blur(),
      'take-back': text === '' && undo,
    })
    if (!isHeard) return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className={styles.one}>
      <input
        ref={field}
        className={classNames(styles.input, isLarge && styles.large)}
        aria-label={label}
        aria-invalid={fault !== null}
        aria-describedby={`${id}-told`}
        placeholder={placeholder}
        value={text}
        autoComplete="off"
        spellCheck={false}
        onChange={event => {
          setFault(null)
          keepDraft(key, 'line', event.currentTarget.value)
        }}
        onKeyDown={keys}
      />
      <p id={`${id}-told`} className={classNames(styles.told, fault !== null && styles.fault)} role="status">
        {fault ?? hint ?? ''}
      </p>
    </div>
  )
}
