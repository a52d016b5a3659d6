import type { KeyboardEvent, ReactNode, Ref } from 'react'
import { useId } from 'react'
import type { Id } from '../../../../shared/lang/id.ts'
import type { Link } from '../../../../shared/map/link.ts'
import type { TeamFunction } from '../../../../shared/team/team-function.ts'
import { classNames } from '../../../ui/class-names.ts'
import { actOn } from '../../../ui/key-table.ts'
import { useDraft } from '../../../ui/use-draft.ts'
import { keepDraft, useDraftOf, useTyping } from '../../../workshop/drafts.ts'
import { undo } from '../../../workshop/open-workshop.ts'
import { useWords } from '../../../workshop/use-words.ts'
import { spokenBy } from '../../capture/captured-lines.ts'
import frame from '../../entry/line-frame.module.css'
import { tellWhy, type Why, whyDraft } from './linking-acts.ts'
import { whyKeys } from './linking-keys.ts'
import { nextWaiting } from './linking-state.ts'
import styles from './why-field.module.css'

interface WhyFieldProps {
  readonly card: Id
  readonly link: Link | null
  readonly why: Why
  readonly label: string
  readonly hint: string
  readonly sign?: ReactNode
  /** Who is asked, unless the line names somebody else. */
  readonly by: TeamFunction | null
  readonly ref?: Ref<HTMLTextAreaElement>
}

/** Why, from one end: Enter keeps it and goes on to the next card, Tab to the next field; before there is a link it waits. */
export function WhyField({ card, link, why, label, hint, sign, by, ref }: WhyFieldProps) {
  const words = useWords()
  const id = useId()
  const waiting = useDraftOf(whyDraft(card))[why] ?? ''
  const tell = (text: string) => {
    const [named, said] = spokenBy(text)
    if (link) tellWhy(link.id, why, said, named ?? by)
  }
  const draft = useDraft(link?.[why] ?? '', tell, useTyping(`${why} ${link?.id ?? ''}`))
  const text = link ? draft.text : waiting
  const keys = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return
    const field = event.currentTarget
    const keep = () => {
      if (!link) return
      draft.commit()
      nextWaiting()
    }
    const isHeard = actOn(whyKeys, event, {
      'keep-why': keep,
      'keep-draft': () => field.blur(),
      'take-back': text === (link?.[why] ?? '') && undo,
    })
    if (!isHeard) return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className={classNames(frame.frame, styles.why, why === 'customerWords' && styles.customer)}>
      <div className={styles.label}>
        {sign}
        <label htmlFor={id}>{label}</label>
        {by && <span className={styles.by}>{words.inspector.option.function[by]}</span>}
      </div>
      <textarea
        ref={ref}
        id={id}
        className={classNames(frame.text, styles.text)}
        placeholder={hint}
        value={text}
        onChange={event =>
          link
            ? draft.write(event.currentTarget.value)
            : keepDraft(whyDraft(card), why, event.currentTarget.value)
        }
        onBlur={draft.commit}
        onKeyDown={keys}
      />
      {!link && waiting !== '' && <span className={styles.kept}>{words.linking.kept}</span>}
    </div>
  )
}
