import type { KeyboardEvent } from 'react'
import { useMemo, useState } from 'react'
import type { Id } from '../../shared/lang/id.ts'
import { toTitle } from '../../shared/lang/text.ts'
import { type CardKind, COLUMN_OF } from '../../shared/map/through-map.ts'
import { KindMark } from '../ui/kind-mark.tsx'
import { useWorkshopDocument } from '../workshop/open-workshop.ts'
import { useWords } from '../workshop/use-words.ts'
import styles from './card-picker.module.css'
import { type LinkTarget, partnersOfAll } from './link-cards.ts'

interface CardPickerProps {
  /** The cards to be linked; where there are none, any card of `kinds` can be picked. */
  readonly from: readonly Id[]
  readonly kinds?: readonly CardKind[]
  readonly onPick: (target: LinkTarget) => void
  readonly onLeave: () => void
  readonly hint?: string
}

interface Offer {
  readonly key: string
  readonly kind: CardKind
  readonly text: string
  readonly note: string
  readonly target: LinkTarget
}

const SHOWN = 8

/** Finds the other end of a link by some letters of its title; Enter links and asks for the next. */
export function CardPicker({ from, kinds, onPick, onLeave, hint }: CardPickerProps) {
  const words = useWords()
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const { offers, more } = useOffers(typed, from, kinds)
  const chosen = offers[Math.min(at, offers.length - 1)]
  const pick = (offer: Offer | undefined) => {
    if (!offer) return
    onPick(offer.target)
    setTyped('')
    setAt(0)
  }
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setAt(Math.min(at + 1, offers.length - 1))
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0))
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing) pick(chosen)
    else if (event.key === 'Escape') onLeave()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const label = hint ?? words.inspector.pick
  return (
    <div className={styles.picker}>
      <input
        ref={focusOnce}
        role="combobox"
        aria-label={label}
        aria-expanded={offers.length > 0}
        aria-controls="card-picker-offers"
        aria-autocomplete="list"
        aria-activedescendant={chosen ? optionId(chosen) : undefined}
        className={styles.input}
        placeholder={words.inspector.pickHint}
        value={typed}
        onChange={event => {
          setTyped(event.currentTarget.value)
          setAt(0)
        }}
        onKeyDown={keys}
      />
      <div id="card-picker-offers" role="listbox" aria-label={label} className={styles.offers}>
        {offers.map(offer => (
          <div
            key={offer.key}
            id={optionId(offer)}
            role="option"
            tabIndex={-1}
            aria-selected={offer === chosen}
            className={styles.offer}
            onPointerDown={event => {
              event.preventDefault()
              pick(offer)
            }}
          >
            <KindMark kind={offer.kind} />
            <span className={styles.text}>{offer.text}</span>
            <span className={styles.note}>{offer.note}</span>
          </div>
        ))}
      </div>
      {offers.length === 0 && <p className={styles.none}>{words.inspector.pickNothing}</p>}
      {more > 0 && <p className={styles.none}>{words.inspector.pickMore(more)}</p>}
    </div>
  )
}

/** The cards whose titles hold the letters, those that begin with them first, and a new card of that title. */
function useOffers(typed: string, from: readonly Id[], kinds: readonly CardKind[] | undefined) {
  const workshop = useWorkshopDocument()
  const words = useWords()
  return useMemo(() => {
    const letters = typed.trim().toLowerCase()
    const allowed = kinds ?? partnersOfAll(workshop, from)
    const linked = linkedWithAll(workshop.links.values(), from)
    const found = allowed
      .flatMap(kind =>
        [...workshop[COLUMN_OF[kind]].values()].map(card => ({ kind, card, low: card.title.toLowerCase() })),
      )
      .filter(({ low }) => low.includes(letters))
      .toSorted((one, other) => Number(other.low.startsWith(letters)) - Number(one.low.startsWith(letters)))
    const known = found.slice(0, SHOWN).map(
      ({ kind, card }): Offer => ({
        key: card.id,
        kind,
        text: card.title,
        note: linked.has(card.id) ? words.inspector.linked : '',
        target: { id: card.id },
      }),
    )
    const title = toTitle(typed)
    const isNew = title !== '' && !found.some(({ low }) => low === title.toLowerCase())
    const fresh = (kinds || !isNew ? [] : allowed).map(
      (kind): Offer => ({
        key: `new ${kind}`,
        kind,
        text: words.inspector.pickNew(words.map.kind[kind], title),
        note: '',
        target: { kind, title },
      }),
    )
    return { offers: [...known, ...fresh], more: Math.max(0, found.length - SHOWN) }
  }, [typed, from, kinds, workshop, words])
}

function linkedWithAll(
  links: Iterable<{ readonly from: Id; readonly to: Id }>,
  from: readonly Id[],
): ReadonlySet<Id> {
  const [only] = from
  if (from.length !== 1) return new Set()
  return new Set(
    [...links].flatMap(link => (link.from === only ? [link.to] : link.to === only ? [link.from] : [])),
  )
}

function optionId(offer: Offer): string {
  return `pick-${encodeURIComponent(offer.key)}`
}

/** It was opened to be typed into. */
function focusOnce(input: HTMLInputElement | null): void {
  input?.focus()
}
