import type { KeyboardEvent, ReactNode } from 'react'
import type { Id } from '../../../shared/lang/id.ts'
import { type CardKind, COLUMN_OF } from '../../../shared/map/through-map.ts'
import { FUNCTION_LETTERS, type TeamFunction } from '../../../shared/team/team-function.ts'
import { rename } from '../../map/acts/rename.ts'
import { actOn, type KeyActs } from '../../ui/key-table.ts'
import type { KeyPress } from '../../ui/keys.ts'
import { KindMark } from '../../ui/kind-mark.tsx'
import { useTyping } from '../../workshop/drafts.ts'
import { useWorkshop } from '../../workshop/open-workshop.ts'
import { useWords } from '../../workshop/use-words.ts'
import { stepFocus } from '../entry/step-focus.ts'
import styles from './card-row.module.css'
import { rowKeys } from './row-keys.ts'
import { RowTitleField } from './row-title-field.tsx'

interface CardRowProps {
  readonly kind: CardKind
  readonly id: Id
  /** The function that named it in this session. */
  readonly saidBy: TeamFunction | null
  /** What single keys do while the title has the keyboard, besides walking and renaming. */
  readonly does: Omit<KeyActs<keyof typeof rowKeys, KeyPress>, 'walk' | 'rename'>
  readonly children: ReactNode
}

/** A card as one row: its title opens for renaming, letters tag it, arrows go to the next. */
export function CardRow({ kind, id, saidBy, does, children }: CardRowProps) {
  const words = useWords()
  const title = useWorkshop(({ workshop }) => workshop[COLUMN_OF[kind]].get(id)?.title ?? '')
  const [typed, type] = useTyping(`title ${id}`)
  const press = (event: KeyboardEvent<HTMLButtonElement>) => {
    const acts = {
      ...does,
      walk: () => stepFocus(event, '[data-row-title]'),
      rename: () => type(title),
    }
    if (!actOn(rowKeys, event, acts)) return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <li className={styles.row}>
      <KindMark kind={kind} size={16} />
      {typed !== null ? (
        <RowTitleField
          title={title}
          text={typed}
          onType={type}
          onDone={isKept => {
            if (isKept) rename(kind, id, typed)
            type(null)
          }}
        />
      ) : (
        <button
          type="button"
          data-row-title={id}
          className={styles.title}
          aria-keyshortcuts={Object.keys(does)
            .flatMap(act => rowKeys[act as keyof typeof rowKeys])
            .join(' ')}
          onKeyDown={press}
          onClick={() => type(title)}
        >
          {title}
        </button>
      )}
      {saidBy && (
        <span className={styles.function} title={words.inspector.option.function[saidBy]}>
          {FUNCTION_LETTERS[saidBy]}
        </span>
      )}
      {children}
    </li>
  )
}
