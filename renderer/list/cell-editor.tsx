import type { KeyboardEvent } from 'react'
import { useEffect, useRef, useState } from 'react'
import type { FieldFault } from '../inspector/fields/check-field.ts'
import type { FieldSpec } from '../inspector/fields/field-kinds.ts'
import { namedRecords } from '../inspector/fields/named-records.ts'
import { optionName } from '../inspector/fields/read-option.ts'
import { actOn } from '../ui/key-table.ts'
import { useWorkshopDocument } from '../workshop/open-workshop.ts'
import { useWords } from '../workshop/use-words.ts'
import styles from './cell-editor.module.css'
import { cellEditorKeys } from './grid-keys.ts'

/** Where the focus goes once a cell was edited. */
export type Leave = 'down' | 'right' | 'left' | 'stay' | 'away'

interface CellEditorProps {
  readonly label: string
  readonly spec: FieldSpec
  readonly text: string
  /** Whether the text was typed just now, and so goes in even where it stays as it is. */
  readonly isTyped: boolean
  /** Takes the text, or says why not. */
  readonly onCommit: (text: string) => FieldFault | null
  readonly onLeave: (to: Leave) => void
}

/** A cell while it is typed into: Enter goes down, Tab goes on, Escape takes back. */
export function CellEditor({ label, spec, text, isTyped, onCommit, onLeave }: CellEditorProps) {
  const words = useWords()
  const [typed, setTyped] = useState(text)
  const [fault, setFault] = useState<FieldFault | null>(null)
  const hasLeft = useRef(false)
  const leave = (to: Leave) => {
    hasLeft.current = true
    onLeave(to)
  }
  const commit = (to: Leave) => {
    if (hasLeft.current) return
    const found = typed === text && !isTyped ? null : onCommit(typed)
    if (found) setFault(found)
    else leave(to)
  }
  const rescue = () => {
    if (typed !== text) commit('away')
  }
  const latest = useRef(rescue)
  useEffect(() => {
    latest.current = rescue
  })
  // A table that goes away takes what was typed with it into the workshop.
  useEffect(() => () => latest.current(), [])
  const keys = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const isHeard = actOn(cellEditorKeys, event, {
      'cell-down': () => commit('down'),
      'cell-on': () => commit('right'),
      'cell-back': () => commit('left'),
      // Where the text has several lines the field makes the new one itself.
      'new-line': spec.kind !== 'text' && (() => commit('down')),
      'leave-cell': () => leave('stay'),
    })
    if (isHeard) event.preventDefault()
  }
  const shared = {
    className: styles.editor,
    'aria-label': label,
    'aria-invalid': fault !== null,
    value: typed,
    onKeyDown: keys,
    onBlur: () => commit('away'),
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => {
      setTyped(event.currentTarget.value)
      setFault(null)
    },
  }
  return (
    <span className={styles.frame}>
      <Control spec={spec} shared={shared} isTyped={isTyped} />
      {fault && (
        <span role="alert" className={styles.fault}>
          {words.inspector.fault[fault]}
        </span>
      )}
    </span>
  )
}

interface ControlProps {
  readonly spec: FieldSpec
  readonly shared: Record<string, unknown>
  readonly isTyped: boolean
}

function Control({ spec, shared, isTyped }: ControlProps) {
  const options = useOptions(spec)
  const takeFocus = isTyped ? takeFocusAtEnd : takeFocusOnAll
  if (spec.kind === 'text') return <textarea {...shared} ref={takeFocus} rows={1} />
  if (!options) return <input {...shared} ref={takeFocus} />
  return (
    <select {...shared} ref={takeFocus}>
      <option value="" />
      {options.map(name => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </select>
  )
}

function useOptions(spec: FieldSpec): readonly string[] | null {
  const words = useWords()
  const workshop = useWorkshopDocument()
  if (spec.kind === 'person' || spec.kind === 'decision') {
    return [...new Set(namedRecords(spec.kind, workshop, words).values())]
  }
  if (spec.kind === 'truth') return [words.inspector.yesNo.yes, words.inspector.yesNo.no]
  if (spec.kind === 'yes-no') return [words.inspector.yesNo.yes, words.inspector.yesNo.no]
  if (spec.kind !== 'steps' && spec.kind !== 'choice') return null
  return spec.options.map(option => optionName(option, spec, words))
}

type AnyControl = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement | null

/** A cell is opened to be typed into; its text stands ready to be replaced. */
function takeFocusOnAll(control: AnyControl): void {
  control?.focus()
  if (control && 'select' in control) control.select()
}

/** The digit that opened the cell stays, and the typing goes on behind it. */
function takeFocusAtEnd(control: AnyControl): void {
  control?.focus()
  if (control && 'setSelectionRange' in control)
    control.setSelectionRange(control.value.length, control.value.length)
}
