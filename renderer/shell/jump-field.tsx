import { useEffect, useMemo, useRef, useState } from 'react'
import type { Id } from '../../shared/lang/id.ts'
import { KindMark } from '../ui/kind-mark.tsx'
import { SearchField } from '../ui/search-field.tsx'
import { useWorkshopDocument } from '../workshop/open-workshop.ts'
import { select } from '../workshop/selection.ts'
import { useWords } from '../workshop/use-words.ts'
import { cardsWith } from './cards-with.ts'
import styles from './jump-field.module.css'
import { keysOf } from './shortcuts.ts'
import { searchFor, showTab, useView } from './view.ts'

const SHOWN = 10

/** Finds cards as one types; an arrow and Enter jump to one. */
export function JumpField() {
  const words = useWords()
  const workshop = useWorkshopDocument()
  const text = useView(view => view.search)
  const asked = useView(view => view.searchAsked)
  const input = useRef<HTMLInputElement>(null)
  const [at, setAt] = useState(0)
  const [isOpen, setIsOpen] = useState(false)
  const found = useMemo(() => cardsWith(workshop, text, SHOWN), [workshop, text])
  useEffect(() => {
    if (asked > 0) input.current?.focus()
  }, [asked])
  const type = (next: string) => {
    searchFor(next)
    setAt(0)
    setIsOpen(next !== '')
  }
  const jump = (id: Id | undefined) => {
    if (id === undefined) return
    const { tab } = useView.getState()
    if (tab !== 'map' && tab !== 'list') showTab('map')
    select([id])
    type('')
    input.current?.blur()
  }
  const keys = (key: string) => {
    if (key === 'ArrowDown') setAt(Math.min(at + 1, found.length - 1))
    if (key === 'ArrowUp') setAt(Math.max(at - 1, 0))
  }
  const shown = isOpen && text.trim() !== ''
  return (
    <search
      className={styles.jump}
      onBlur={() => setIsOpen(false)}
      onFocus={() => setIsOpen(true)}
      onKeyDown={event => keys(event.key)}
    >
      <SearchField
        label={words.shell.search}
        clearLabel={words.shell.clearSearch}
        value={text}
        onChange={type}
        onSubmit={() => jump(found[at]?.card.id)}
        keys={keysOf('palette') ?? ''}
        inputRef={input}
      />
      {shown && (
        <div className={styles.results}>
          {found.length === 0 && <p className={styles.none}>{words.shell.noMatch}</p>}
          {found.map(({ kind, card }, index) => (
            <button
              key={card.id}
              type="button"
              tabIndex={-1}
              className={styles.result}
              data-current={index === at}
              onMouseDown={event => {
                event.preventDefault()
                jump(card.id)
              }}
            >
              <KindMark kind={kind} label={words.map.kind[kind]} />
              {card.title}
            </button>
          ))}
        </div>
      )}
    </search>
  )
}
