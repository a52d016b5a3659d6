import { Clock, Plus, Quote } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { useEffect, useRef } from 'react'
import { CARD_KINDS } from '../../../shared/map/through-map.ts'
import { captureKeys } from '../../exercise/capture/capture-keys.ts'
import { TitleCount } from '../../exercise/capture/title-count.tsx'
import { captureTaken, useView } from '../../shell/view.ts'
import { Button } from '../../ui/button.tsx'
import { actOn } from '../../ui/key-table.ts'
import { KindMark } from '../../ui/kind-mark.tsx'
import { Menu } from '../../ui/menu.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { clearDraft, keepDraft, useDraftOf } from '../../workshop/drafts.ts'
import { useWords } from '../../workshop/use-words.ts'
import { captureAnything } from './capture-anything.ts'
import styles from './quick-capture.module.css'
import { CAPTURE_KINDS, CAPTURE_LETTERS, type CaptureKind, readCapture } from './read-capture.ts'

const DRAFT = 'anything'

/** One line that takes anything at any time: a card, a quote, a thought for later. */
export function QuickCapture() {
  const words = useWords().session.capture
  const draft = useDraftOf(DRAFT)
  const text = draft.text ?? ''
  const picked = CAPTURE_KINDS.find(kind => kind === draft.kind) ?? 'later'
  const { kind, lines } = readCapture(text, picked)
  const field = useRef<HTMLTextAreaElement>(null)
  useAsked(() => field.current?.focus())
  const keep = () => {
    if (lines.length === 0) return
    captureAnything(kind, lines)
    clearDraft(DRAFT)
    keepDraft(DRAFT, 'kind', picked)
  }
  const hear = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return
    const leave = () => field.current?.blur()
    if (actOn(captureKeys, event, { 'save-next': keep, 'keep-draft': leave })) event.preventDefault()
  }
  return (
    <div className={styles.line} data-capture>
      <Menu
        label={words.kind}
        trigger={
          <Button look="quiet" size="small">
            <VisuallyHidden>{words.kind}: </VisuallyHidden>
            <span className={styles.kind}>
              {text === '' && picked === 'later' ? <Plus {...ICON} /> : <CaptureSign kind={kind} />}
              {kind === 'later' ? <VisuallyHidden>{words.kinds.later}</VisuallyHidden> : words.kinds[kind]}
            </span>
          </Button>
        }
        groups={[
          CAPTURE_KINDS.map(one => ({
            id: one,
            text: words.kinds[one],
            note: words.prefix(CAPTURE_LETTERS[one]),
            icon: <CaptureSign kind={one} />,
            onChoose: () => {
              keepDraft(DRAFT, 'kind', one)
              requestAnimationFrame(() => field.current?.focus())
            },
          })),
        ]}
      />
      <textarea
        ref={field}
        rows={1}
        className={styles.field}
        aria-label={words.label}
        placeholder={words.placeholder}
        value={text}
        onChange={event => keepDraft(DRAFT, 'text', event.target.value)}
        onKeyDown={hear}
      />
      {CARD_KINDS.some(card => card === kind) && lines.length === 1 && <TitleCount title={lines[0] ?? ''} />}
      <VisuallyHidden>
        <output>{text === '' ? '' : words.kinds[kind]}</output>
      </VisuallyHidden>
    </div>
  )
}

const ICON = { size: 16, strokeWidth: 1.75, 'aria-hidden': true }

function CaptureSign({ kind }: { readonly kind: CaptureKind }) {
  if (kind === 'later') return <Clock {...ICON} />
  if (kind === 'quote') return <Quote {...ICON} />
  return <KindMark kind={kind} />
}

/** A key asked for a card of a kind: the line is ready for it. */
function useAsked(focus: () => void): void {
  const asked = useView(view => view.capture)
  useEffect(() => {
    if (!asked) return
    keepDraft(DRAFT, 'kind', asked.kind)
    focus()
    captureTaken()
  }, [asked, focus])
}
