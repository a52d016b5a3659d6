import { useEffect, useRef } from 'react'
import type { Id } from '../../../shared/lang/id.ts'
import { TITLE_MAX } from '../../../shared/lang/text.ts'
import type { CardKind } from '../../../shared/map/through-map.ts'
import { renameKeys } from '../../exercise/card-rows/row-keys.ts'
import { actOn } from '../../ui/key-table.ts'
import { useDraft } from '../../ui/use-draft.ts'
import { useWords } from '../../workshop/use-words.ts'
import { rename } from '../acts/rename.ts'
import { goTo, useMapState } from '../map-state.ts'
import styles from './card.module.css'

interface RenameFieldProps {
  readonly id: Id
  readonly kind: CardKind
  readonly title: string
}

/** The title while it is being typed over: Enter keeps it, Escape leaves it as it was. */
export function RenameField({ id, kind, title }: RenameFieldProps) {
  const words = useWords().canvas
  const draft = useDraft(title, text => rename(kind, id, text))
  const ref = useRef<HTMLTextAreaElement>(null)
  const isOver = useRef(false)
  useEffect(() => {
    ref.current?.focus({ preventScroll: true })
    ref.current?.select()
  }, [])
  const finish = (isKept: boolean, isSentBack: boolean) => {
    if (isOver.current) return
    isOver.current = true
    if (isKept) draft.commit()
    else draft.revert()
    useMapState.setState({ renaming: null })
    if (isSentBack) goTo(id)
  }
  return (
    <textarea
      ref={ref}
      className={`${styles.rename} nodrag nopan nokey`}
      aria-label={words.rename(title)}
      rows={2}
      maxLength={TITLE_MAX}
      value={draft.text}
      onChange={event => draft.write(event.target.value)}
      onBlur={() => finish(true, false)}
      onKeyDown={event => {
        if (event.nativeEvent.isComposing) return
        const acts = { keep: () => finish(true, true), leave: () => finish(false, true) }
        if (actOn(renameKeys, event, acts)) event.preventDefault()
      }}
    />
  )
}
