import type { ClipboardEvent, KeyboardEvent } from 'react'
import { useTyping } from '../../../workshop/drafts.ts'
import styles from './control.module.css'

interface NewEntryProps {
  readonly id: string
  readonly hint: string
  /** What parts one entry from the next in pasted text. */
  readonly separator: RegExp
  readonly onAdd: (entries: readonly string[]) => void
}

/** Type, Enter, type, Enter; leaving the field adds what stands there. */
export function NewEntry({ id, hint, separator, onAdd }: NewEntryProps) {
  const [typed, type] = useTyping(`entry ${id}`)
  const text = typed ?? ''
  const add = (typed: string) => {
    const entries = typed
      .split(separator)
      .map(entry => entry.trim())
      .filter(entry => entry !== '')
    type(null)
    if (entries.length > 0) onAdd(entries)
  }
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    add(text)
  }
  const paste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text/plain')
    if (!separator.test(pasted)) return
    event.preventDefault()
    add(`${text}${pasted}`)
  }
  return (
    <input
      id={id}
      data-stays
      className={styles.input}
      placeholder={hint}
      value={text}
      onChange={event => type(event.currentTarget.value)}
      onKeyDown={keys}
      onPaste={paste}
      onBlur={() => add(text)}
    />
  )
}
