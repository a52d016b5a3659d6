import { Plus } from 'lucide-react'
import type { ClipboardEvent, ReactNode } from 'react'
import { useEffect, useRef, useState } from 'react'
import type { TeamFunction } from '../../../shared/team/team-function.ts'
import { useRoom } from '../../session/room.ts'
import { classNames } from '../../ui/class-names.ts'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { clearDraft, draftOf, keepDraft, useDraftOf } from '../../workshop/drafts.ts'
import { useWords } from '../../workshop/use-words.ts'
import frame from '../entry/line-frame.module.css'
import { CaptureField } from './capture-field.tsx'
import styles from './capture-line.module.css'
import { type CapturedLine, readLines, readText, spokenBy } from './captured-lines.ts'
import { type Known, nearTitles, titlesWith } from './near-titles.ts'
import { noteTypedSpeaker, setSpeaker, useSpeaker } from './speaker.ts'
import { TitleCount } from './title-count.tsx'

/** A field after the first, such as points or the other end of a link. */
export interface FurtherField {
  readonly key: string
  readonly label: string
  readonly placeholder: string
  /** What may be meant, offered while typing. */
  readonly offers?: readonly Known[]
  /** Takes nothing but what is offered; otherwise Ctrl+Enter keeps what is typed. */
  readonly offersOnly?: boolean
  readonly isNarrow?: boolean
}

export interface CaptureLineProps {
  /** Keeps the drafts of the lines of a step apart. */
  readonly name: string
  readonly label: string
  readonly placeholder: string
  readonly sign?: ReactNode
  /** The text is one thing said and keeps its lines; otherwise each line is one. */
  readonly isWhole?: boolean
  readonly fields?: readonly FurtherField[]
  /** What is there already: near titles are offered to be taken instead. */
  readonly known?: readonly Known[]
  /** The further fields stand below the first, where there is little room. */
  readonly isStacked?: boolean
  /** Has the keyboard when it appears. */
  readonly isFirst?: boolean
  /** Enter also means something where nothing is typed. */
  readonly takesEmpty?: boolean
  /** Saves what was typed or pasted, all of it in one step; answers the field that has to be filled before, or nothing. */
  readonly onCapture: (lines: readonly CapturedLine[]) => string | null
  /** Takes what is there already instead of what was typed. */
  readonly onTake?: (known: Known, speaker: TeamFunction | null) => void
}

const FIRST = 'text'
const NONE: readonly Known[] = []
const NO_FIELDS: readonly FurtherField[] = []

/** Captures as fast as people speak: Enter saves and starts the next, Tab goes to the next field, pasted lines become one each in one step. */
export function CaptureLine(props: CaptureLineProps) {
  const { label, placeholder, sign, isWhole = false, fields = NO_FIELDS, known = NONE } = props
  const words = useWords().capture
  const line = useLine(props)
  const { draft, inputs } = line
  const text = draft[FIRST] ?? ''
  const isLineEmpty = Object.values(draft).every(value => value === '')
  const [, spoken] = spokenBy(text)
  const paste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text/plain')
    if (isWhole || readLines(pasted, null).lines.length < 2) return
    event.preventDefault()
    line.save(text.trim() === '' ? pasted : `${text}\n${pasted}`)
  }
  return (
    <div className={styles.capture} data-capture>
      <div className={classNames(frame.frame, styles.line, props.isStacked && styles.stacked)}>
        <span className={styles.sign}>{sign ?? <Plus size={16} aria-hidden />}</span>
        <CaptureField
          ref={element => void inputs.current.set(FIRST, element)}
          label={label}
          placeholder={placeholder}
          value={text}
          onChange={typed => line.type(FIRST, typed)}
          offers={isWhole ? NONE : nearTitles(known, spoken)}
          offersLabel={words.nearly}
          offersHint={words.takeHint}
          isLineEmpty={isLineEmpty}
          onEnter={offer => (offer ? line.take(offer) : line.save(text))}
          onPaste={paste}
        />
        {fields.map(field => (
          <CaptureField
            key={field.key}
            ref={element => void inputs.current.set(field.key, element)}
            label={field.label}
            placeholder={field.placeholder}
            value={draft[field.key] ?? ''}
            onChange={typed => line.type(field.key, typed)}
            offers={field.offers ? titlesWith(field.offers, draft[field.key] ?? '') : NONE}
            offersLabel={words.offered(field.label)}
            offersHint={field.offersOnly ? words.chooseHint : words.chooseOrKeepHint}
            meansFirst
            takesTyped={!field.offersOnly}
            isNarrow={field.isNarrow ?? false}
            isFurther={!props.isStacked}
            isLineEmpty={isLineEmpty}
            onEnter={offer => {
              if (offer) line.type(field.key, offer.title)
              line.save(text)
            }}
          />
        ))}
        {!isWhole && <TitleCount title={spoken} />}
      </div>
      <VisuallyHidden>
        <output>{line.said}</output>
      </VisuallyHidden>
    </div>
  )
}

function useLine({
  name,
  isWhole = false,
  fields = NO_FIELDS,
  isFirst = false,
  takesEmpty = false,
  onCapture,
  onTake,
}: CaptureLineProps) {
  const words = useWords().capture
  const { session, step } = useRoom()
  const key = `${session.id} ${step} ${name}`
  const draft = useDraftOf(key)
  const inputs = useRef(new Map<string, HTMLTextAreaElement | null>())
  const [said, setSaid] = useState('')
  useEffect(() => {
    if (isFirst) inputs.current.get(FIRST)?.focus({ preventScroll: true })
  }, [isFirst])
  const startNext = () => {
    clearDraft(key)
    inputs.current.get(FIRST)?.focus()
  }
  const type = (field: string, typed: string) => {
    keepDraft(key, field, typed)
    if (field === FIRST) noteTypedSpeaker(spokenBy(typed)[0])
  }
  const save = (text: string) => {
    const speaker = useSpeaker.getState().function
    const keys = fields.map(field => field.key)
    const read = isWhole ? readText(text, speaker) : readLines(text, speaker, keys)
    setSpeaker(read.speaker)
    const typed = draftOf(key)
    const lines = read.lines.map(line => ({
      ...line,
      fields: { ...typedFields(typed, keys), ...line.fields },
    }))
    if (lines.length === 0 && !(takesEmpty && text.trim() === '')) {
      keepDraft(key, FIRST, '')
      return
    }
    const missing = onCapture(lines)
    if (missing !== null) {
      inputs.current.get(missing)?.focus()
      return
    }
    setSaid(words.said(lines.length, lines[0]?.text ?? ''))
    startNext()
  }
  const take = (known: Known) => {
    const [named] = spokenBy(draftOf(key)[FIRST] ?? '')
    if (named) setSpeaker(named)
    onTake?.(known, useSpeaker.getState().function)
    setSaid(words.taken(known.title))
    startNext()
  }
  return { draft, inputs, said, type, save, take }
}

function typedFields(typed: Readonly<Record<string, string>>, keys: readonly string[]) {
  return Object.fromEntries(keys.flatMap(key => (typed[key]?.trim() ? [[key, typed[key].trim()]] : [])))
}
