import { Plus } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { useEffect, useId, useRef, useState } from 'react'
import type { Strength } from '../../../../shared/map/link.ts'
import type { KnownCard } from '../../../../shared/map/through-map.ts'
import { classNames } from '../../../ui/class-names.ts'
import { Kbd } from '../../../ui/kbd.tsx'
import { actOn, digitOf, stepOf } from '../../../ui/key-table.ts'
import { KindMark } from '../../../ui/kind-mark.tsx'
import { useTyping } from '../../../workshop/drafts.ts'
import { undo, useWorkshopDocument } from '../../../workshop/open-workshop.ts'
import { useWords } from '../../../workshop/use-words.ts'
import frame from '../../entry/line-frame.module.css'
import offered from '../../entry/offers.module.css'
import { linkOnTable } from './linking-acts.ts'
import { otherEndKeys } from './linking-keys.ts'
import { nextWaiting } from './linking-state.ts'
import { MatchedTitle } from './matched-title.tsx'
import styles from './other-end-field.module.css'
import { type EndOffer, intendedOffer, otherEndOffers } from './other-end-offers.ts'

const STRENGTHS = [9, 3, 1] as const satisfies readonly Strength[]
/** A new link contributes until the room says more or less. */
const USUAL: Strength = 3

interface OtherEndFieldProps {
  readonly known: KnownCard
  /** Where the keyboard goes when the link is made. */
  readonly onLinked: () => void
}

/** Type letters of the other end: Enter links, Alt and 9, 3 or 1 links with that strength, Ctrl+Enter makes a new card. */
export function OtherEndField({ known, onLinked }: OtherEndFieldProps) {
  const words = useWords()
  const workshop = useWorkshopDocument()
  const { id } = known.card
  const [kept, type] = useTyping(`other end ${id}`)
  const typed = kept ?? ''
  const [at, setAt] = useState(0)
  const list = useId()
  const field = useRef<HTMLInputElement>(null)
  const offers = otherEndOffers(workshop, known, typed)
  const active = Math.min(at, offers.length - 1)
  const fresh = offers.find(({ isNew }) => isNew)
  useEffect(() => {
    setAt(0)
    if (id !== '') field.current?.focus({ preventScroll: true })
  }, [id])
  const link = (offer: EndOffer | null | undefined, strength: Strength) => {
    if (!offer) return
    linkOnTable(id, offer.end, strength)
    type(null)
    setAt(0)
    onLinked()
  }
  const chosen = () => offers[active] ?? intendedOffer(workshop, known)
  const keys = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return
    const hasOffers = offers.length > 0
    const isHeard = actOn(otherEndKeys, event, {
      link: () => link(chosen(), USUAL),
      'link-at-once': () => link(chosen(), STRENGTHS.find(each => each === digitOf(event)) ?? USUAL),
      'make-new': () => link(fresh, USUAL),
      'choose-end':
        hasOffers && (() => setAt(Math.max(0, Math.min(offers.length - 1, active + stepOf(event))))),
      skip: !hasOffers && nextWaiting,
      'keep-draft': () => field.current?.blur(),
      'take-back': typed === '' && undo,
    })
    if (!isHeard) return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className={styles.end}>
      <div className={classNames(frame.frame, styles.box)}>
        <input
          ref={field}
          role="combobox"
          aria-label={words.linking.otherEnd[known.kind]}
          aria-expanded={offers.length > 0}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={offers.length > 0 ? `${list}-${active}` : undefined}
          className={classNames(frame.text, styles.input)}
          value={typed}
          onChange={event => {
            type(event.currentTarget.value)
            setAt(0)
          }}
          onKeyDown={keys}
        />
        <span className={styles.question} aria-hidden>
          {words.linking.otherEnd[known.kind]}
        </span>
      </div>
      {offers.length > 0 && (
        <div
          id={list}
          role="listbox"
          aria-label={words.linking.endsOffered}
          className={classNames(offered.offers, styles.offers)}
        >
          {offers.map((offer, index) => (
            <Offer
              key={offer.key}
              id={`${list}-${index}`}
              offer={offer}
              typed={typed}
              isActive={index === active}
              isByKey={offer === fresh}
              onLink={strength => link(offer, strength)}
            />
          ))}
        </div>
      )}
    </div>
  )
}

interface OfferProps {
  readonly id: string
  readonly offer: EndOffer
  readonly typed: string
  readonly isActive: boolean
  readonly isByKey: boolean
  readonly onLink: (strength: Strength) => void
}

function Offer({ id, offer, typed, isActive, isByKey, onLink }: OfferProps) {
  const words = useWords()
  const { kind, title, isNew } = offer
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      data-kind={kind}
      className={classNames(offered.offer, styles.offer)}
      onPointerDown={event => {
        event.preventDefault()
        const chip = (event.target as HTMLElement).closest<HTMLElement>('[data-strength]')?.dataset.strength
        onLink(STRENGTHS.find(each => `${each}` === chip) ?? USUAL)
      }}
    >
      {isNew ? <Plus size={16} aria-hidden className={styles.plus} /> : <KindMark kind={kind} size={18} />}
      <span className={styles.title}>
        {isNew ? (
          words.linking.fresh(words.map.kind[kind], title)
        ) : (
          <MatchedTitle title={title} typed={typed} />
        )}
      </span>
      {isByKey && <Kbd keys={otherEndKeys['make-new'][0]} />}
      {isActive && (
        <span className={styles.chips} aria-hidden>
          Alt
          {STRENGTHS.map(strength => (
            <span key={strength} data-strength={strength} className={styles.chip}>
              {strength}
            </span>
          ))}
        </span>
      )}
    </div>
  )
}
