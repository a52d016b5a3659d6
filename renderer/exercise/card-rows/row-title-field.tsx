import { useEffect, useRef, useState } from 'react'
import { TITLE_MAX } from '../../../shared/lang/text.ts'
import { actOn } from '../../ui/key-table.ts'
import { useWords } from '../../workshop/use-words.ts'
import styles from './card-row.module.css'
import { renameKeys } from './row-keys.ts'

interface RowTitleFieldProps {
  readonly title: string
  /** The text to keep, or null where the title stays as it was. */
  readonly onDone: (text: string | null) => void
}

/** The title of a row while it is typed over: Enter keeps it, Escape leaves it as it was. */
export function RowTitleField({ title, onDone }: RowTitleFieldProps) {
  const words = useWords().canvas
  const [text, setText] = useState(title)
  const field = useRef<HTMLInputElement>(null)
  const isOver = useRef(false)
  useEffect(() => field.current?.select(), [])
  const finish = (kept: string | null) => {
    if (isOver.current) return
    isOver.current = true
    const row = field.current?.closest('li')
    onDone(kept)
    requestAnimationFrame(() => row?.querySelector<HTMLElement>('[data-row-title]')?.focus())
  }
  return (
    <input
      ref={field}
      className={styles.rename}
      aria-label={words.rename(title)}
      maxLength={TITLE_MAX}
      value={text}
      onChange={event => setText(event.currentTarget.value)}
      onBlur={() => finish(text)}
      onKeyDown={event => {
        if (event.nativeEvent.isComposing) return
        if (!actOn(renameKeys, event, { keep: () => finish(text), leave: () => finish(null) })) return
        event.preventDefault()
        event.stopPropagation()
      }}
    />
  )
}
