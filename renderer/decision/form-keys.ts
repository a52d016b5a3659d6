import type { FormEvent, KeyboardEvent } from 'react'
import { actOn } from '../ui/key-table.ts'
import { decisionKeys } from './decision-keys.ts'
import { useOpenDecision } from './open-decision.ts'

const FIELDS = 'input:not([type="checkbox"]), textarea, select, fieldset > button[tabindex="0"]'

/** After Enter has kept what was typed, the keyboard goes on to the next field. */
export function goOn(event: KeyboardEvent<HTMLFormElement>): void {
  const { target, currentTarget } = event
  const isTyped = target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement
  if (!isTyped || target.getAttribute('aria-invalid') === 'true' || target.dataset.stays !== undefined) return
  const fields = [...currentTarget.querySelectorAll<HTMLElement>(FIELDS)]
  actOn(decisionKeys, event, { 'next-field': () => fields[fields.indexOf(target) + 1]?.focus() })
}

/** A decision that was just begun is filled in from its first empty text. */
export function startTyping(form: HTMLFormElement | null): void {
  if (!form || !useOpenDecision.getState().isNew) return
  useOpenDecision.setState({ isNew: false })
  const empty = [...form.querySelectorAll<HTMLTextAreaElement>('textarea')].find(field => field.value === '')
  empty?.focus()
}

/** Nothing here is sent anywhere. */
export function stay(event: FormEvent): void {
  event.preventDefault()
}
