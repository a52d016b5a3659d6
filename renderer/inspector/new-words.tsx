import type { KeyboardEvent } from 'react'
import type { Id } from '../../shared/lang/id.ts'
import { useTyping } from '../workshop/drafts.ts'
import { useWords } from '../workshop/use-words.ts'
import styles from './new-words.module.css'

interface NewWordsProps {
  /** What the words are about. */
  readonly about: Id
  readonly onAdd: (verbatim: string) => void
  readonly onLeave: () => void
}

/** Where a customer's words are written down: Enter keeps them, Shift+Enter starts a new line. */
export function NewWords({ about, onAdd, onLeave }: NewWordsProps) {
  const words = useWords().inspector
  const [typed, type] = useTyping(`words ${about}`)
  const text = typed ?? ''
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onLeave()
    else if (
      event.key === 'Enter' &&
      !event.shiftKey &&
      !event.nativeEvent.isComposing &&
      text.trim() !== ''
    ) {
      onAdd(text.trim())
      type(null)
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <textarea
      ref={focusOnce}
      rows={2}
      className={styles.words}
      aria-label={words.field.evidence.verbatim}
      placeholder={words.addEvidenceHint}
      value={text}
      onChange={event => type(event.currentTarget.value)}
      onKeyDown={keys}
    />
  )
}

/** It was opened to be typed into. */
function focusOnce(area: HTMLTextAreaElement | null): void {
  area?.focus()
}
