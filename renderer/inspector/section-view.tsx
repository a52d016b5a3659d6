import { ChevronRight } from 'lucide-react'
import type { ReactNode, RefObject } from 'react'
import { create } from 'zustand'
import { useWords } from '../workshop/use-words.ts'
import styles from './section-view.module.css'
import type { SectionName } from './sections.ts'

interface SectionViewProps {
  readonly name: SectionName
  readonly aside?: ReactNode
  /** The part itself, for those who send the keyboard back to its button. */
  readonly part?: RefObject<HTMLElement | null>
  readonly children: ReactNode
}

/** A part of the inspector that always stands open. */
export function OpenSection({ name, aside, part, children }: SectionViewProps) {
  const words = useWords().inspector
  return (
    <section ref={part} className={styles.section} aria-label={words.section[name]}>
      <header className={styles.head}>
        <h3 className={styles.title}>{words.section[name]}</h3>
        {aside}
      </header>
      {children}
    </section>
  )
}

/** Sends the keyboard back to the button at the head of a part, after what it opened was left. */
export function backToHead(part: RefObject<HTMLElement | null>): void {
  part.current?.querySelector<HTMLElement>('header button')?.focus()
}

/** Which parts somebody opened, kept while they go from card to card. */
const useOpened = create<Partial<Record<SectionName, boolean>>>(() => ({}))

/** A part of the inspector that opens when it is asked for. */
export function FoldedSection({ name, aside, children }: SectionViewProps) {
  const words = useWords().inspector
  const isOpen = useOpened(opened => opened[name] ?? false)
  return (
    <details
      className={styles.section}
      open={isOpen}
      onToggle={event => useOpened.setState({ [name]: event.currentTarget.open })}
    >
      <summary className={styles.summary}>
        <ChevronRight size={14} aria-hidden className={styles.chevron} />
        <span className={styles.title}>{words.section[name]}</span>
        {aside}
      </summary>
      {isOpen && <div className={styles.folded}>{children}</div>}
    </details>
  )
}
