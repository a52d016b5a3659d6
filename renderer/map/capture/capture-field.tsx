import { Plus } from 'lucide-react'
import type { ClipboardEvent, KeyboardEvent } from 'react'
import { useEffect, useId, useMemo, useRef } from 'react'
import type { CardKind } from '../../../shared/map/through-map.ts'
import { COLUMN_OF } from '../../../shared/map/through-map.ts'
import { captureKeys } from '../../exercise/capture/capture-keys.ts'
import { TitleCount } from '../../exercise/capture/title-count.tsx'
import { captureTaken, useView } from '../../shell/view.ts'
import { Kbd } from '../../ui/kbd.tsx'
import { actOn } from '../../ui/key-table.ts'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { useTyping } from '../../workshop/drafts.ts'
import { useWorkshopDocument } from '../../workshop/open-workshop.ts'
import { useWords } from '../../workshop/use-words.ts'
import { capture, titlesIn } from '../acts/capture.ts'
import { standOn } from '../map-state.ts'
import { useViewControl } from '../view-control.ts'
import styles from './capture-field.module.css'

const KEYS = { invention: 'mod+1', benefit: 'mod+2', pitch: 'mod+3' } as const

/** Captures cards as fast as people speak: Enter saves and goes on, pasted lines become a card each, Escape leaves the text as a draft. */
export function CaptureField({ kind }: { readonly kind: CardKind }) {
  const words = useWords().canvas
  const [typed, type] = useTyping(`map ${kind}`)
  const text = typed ?? ''
  const ref = useRef<HTMLTextAreaElement>(null)
  const view = useViewControl()
  const hint = useId()
  const duplicate = useDuplicate(kind, text)
  useAskedFor(kind, ref)
  const save = (all: string) => {
    const ids = capture(kind, all)
    if (ids.length === 0) return
    type(null)
    const last = ids.at(-1)
    if (last === undefined) return
    standOn(last)
    requestAnimationFrame(() => view.reveal(last))
  }
  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return
    const leave = () => ref.current?.blur()
    const acts = { 'save-next': () => save(text), 'keep-draft': leave }
    if (actOn(captureKeys, event, acts)) event.preventDefault()
  }
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const pasted = event.clipboardData.getData('text/plain')
    if (titlesIn(pasted).length < 2) return
    event.preventDefault()
    save(text.trim() === '' ? pasted : `${text}\n${pasted}`)
  }
  return (
    <div className={styles.field} data-kind={kind}>
      {duplicate !== null && <p className={styles.duplicate}>{words.duplicate(duplicate)}</p>}
      <Plus className={styles.plus} size={14} aria-hidden />
      <textarea
        ref={ref}
        className={styles.text}
        rows={1}
        aria-label={words.add[kind]}
        aria-describedby={hint}
        placeholder={words.add[kind]}
        value={text}
        onChange={event => type(event.target.value)}
        onKeyDown={press}
        onPaste={paste}
      />
      <span className={styles.keys} aria-hidden>
        <Kbd keys={KEYS[kind]} />
        <Kbd keys="enter" />
      </span>
      <span className={styles.count}>
        <TitleCount title={text.trim()} />
      </span>
      <VisuallyHidden>
        <span id={hint}>{words.captureKeys}</span>
      </VisuallyHidden>
    </div>
  )
}

/** The title of a card of this kind that says the same already. */
function useDuplicate(kind: CardKind, text: string): string | null {
  const workshop = useWorkshopDocument()
  const cards = workshop[COLUMN_OF[kind]]
  const titles = useMemo(
    () => new Map([...cards.values()].map(card => [card.title.trim().toLowerCase(), card.title])),
    [cards],
  )
  return titles.get(text.trim().toLowerCase()) ?? null
}

/** Takes the focus when this column's capture was asked for by key. */
function useAskedFor(kind: CardKind, ref: { readonly current: HTMLTextAreaElement | null }): void {
  const asked = useView(view => view.capture)
  useEffect(() => {
    if (asked?.kind !== kind) return
    const field = ref.current
    field?.focus()
    // What was half typed when the app was left goes on where it ends.
    field?.setSelectionRange(field.value.length, field.value.length)
    captureTaken()
  }, [asked, kind, ref])
}
