import { useEffect, useRef } from 'react'
import { TITLE_MAX } from '../../../shared/lang/text.ts'
import { actOn } from '../../ui/key-table.ts'
import { useWords } from '../../workshop/use-words.ts'
import { TitleCount } from '../capture/title-count.tsx'
import styles from './card-row.module.css'
import { renameKeys } from './row-keys.ts'

interface RowTitleFieldProps {
  readonly title: string
  readonly text: string
  readonly onType: (text: string) => void
  /** Whether the text is kept, or the title stays as it was. */
  readonly onDone: (isKept: boolean) => void
}

/** The title of a row while it is typed over: Enter keeps it, Escape leaves it as it was. */
export function RowTitleField({ title, text, onType, onDone }: RowTitleFieldProps) {
  const words = useWords().canvas
  const field = useRef<HTMLInputElement>(null)
  const isOver = useRef(false)
  useEffect(() => field.current?.select(), [])
  const finish = (isKept: boolean) => {
    if (isOver.current) return
    isOver.current = true
    const row = field.current?.closest('li')
    onDone(isKept)
    requestAnimationFrame(() => row?.querySelector<HTMLElement>('[data-row-title]')?.focus())
  }
  return (
    <>
      <input
        ref={field}
        className={styles.rename}
        aria-label={words.rename(title)}
        maxLength={TITLE_MAX}
        value={text}
        onChange={event => onType(event.currentTarget.value)}
        onBlur={() => finish(true)}
        onKeyDown={event => {
          if (event.nativeEvent.isComposing) return
          if (!actOn(renameKeys, event, { keep: () => finish(true), leave: () => finish(false) })) return
          event.preventDefault()
          event.stopPropagation()
        }}
      />
      <TitleCount title={text} />
    </>
  )
}
