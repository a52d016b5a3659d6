import type { KeyboardEvent } from 'react'
import { useEffect, useRef } from 'react'
import { create } from 'zustand'
import type { Result } from '../../../../shared/lang/result.ts'
import { draftOf, useTyping } from '../../../workshop/drafts.ts'
import type { FieldFault } from '../check-field.ts'

/** What is wrong with what was typed, by field, so that looking elsewhere does not hide it. */
const useFaults = create<Readonly<Record<string, FieldFault | null>>>(() => ({}))

interface DraftedField<Value> {
  readonly id: string
  /** The text of the value that stands in the workshop. */
  readonly text: string
  readonly read: (text: string) => Result<Value, FieldFault>
  readonly onCommit: (value: Value) => FieldFault | null
}

/** A text field whose typing becomes one step when it is left or Enter is pressed; a bad value stays with its fault. */
export function useFieldDraft<Value>({ id, text, read, onCommit }: DraftedField<Value>) {
  const name = `field ${id}`
  const [typed, type] = useTyping(name)
  const fault = useFaults(faults => faults[id] ?? null)
  const keep = (next: string | null, wrong: FieldFault | null) => {
    type(next)
    useFaults.setState({ [id]: wrong })
  }
  const take = () => {
    const { text: now } = draftOf(name)
    if (now === undefined) return
    const value = read(now)
    const wrong = now === text ? null : value.ok ? onCommit(value.value) : value.failure
    keep(wrong ? now : null, wrong)
  }
  const latest = useRef(take)
  useEffect(() => {
    latest.current = fault ? () => undefined : take
  })
  useEffect(() => () => latest.current(), [])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault()
      take()
    }
    if (event.key === 'Escape' && typed !== null) {
      event.stopPropagation()
      keep(null, null)
    }
  }
  return {
    fault,
    props: {
      value: typed ?? text,
      onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
        keep(event.currentTarget.value, null),
      onBlur: take,
      onKeyDown,
    },
  }
}
