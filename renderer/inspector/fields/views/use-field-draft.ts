import type { KeyboardEvent } from 'react'
import { useEffect, useRef } from 'react'
import { create } from 'zustand'
import type { Result } from '../../../../shared/lang/result.ts'
import type { FieldFault } from '../check-field.ts'

interface Draft {
  readonly text: string
  readonly fault: FieldFault | null
}

/** What was typed and not yet taken, by field, so that looking elsewhere loses nothing. */
const useDrafts = create<Readonly<Record<string, Draft>>>(() => ({}))

function keep(id: string, draft: Draft): void {
  useDrafts.setState({ [id]: draft })
}

function drop(id: string): void {
  useDrafts.setState(({ [id]: _, ...others }) => others, true)
}

interface DraftedField<Value> {
  readonly id: string
  /** The text of the value that stands in the workshop. */
  readonly text: string
  readonly read: (text: string) => Result<Value, FieldFault>
  readonly onCommit: (value: Value) => FieldFault | null
}

/** A text field whose typing becomes one step when it is left or Enter is pressed; a bad value stays with its fault. */
export function useFieldDraft<Value>({ id, text, read, onCommit }: DraftedField<Value>) {
  const draft = useDrafts(drafts => drafts[id])
  const take = (typed: string | undefined) => {
    if (typed === undefined) return
    if (typed === text) return drop(id)
    const value = read(typed)
    const fault = value.ok ? onCommit(value.value) : value.failure
    if (fault) keep(id, { text: typed, fault })
    else drop(id)
  }
  const latest = useRef(take)
  useEffect(() => {
    latest.current = take
  })
  useEffect(
    () => () => {
      const left = useDrafts.getState()[id]
      if (left && !left.fault) latest.current(left.text)
    },
    [id],
  )
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault()
      take(draft?.text)
    }
    if (event.key === 'Escape' && draft) {
      event.stopPropagation()
      drop(id)
    }
  }
  return {
    fault: draft?.fault ?? null,
    props: {
      value: draft?.text ?? text,
      onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
        keep(id, { text: event.currentTarget.value, fault: null }),
      onBlur: () => take(draft?.text),
      onKeyDown,
    },
  }
}
