import { classNames } from '../../ui/class-names.ts'
import { KindMark } from '../../ui/kind-mark.tsx'
import offered from '../entry/offers.module.css'
import type { Known } from './near-titles.ts'
import styles from './offer-list.module.css'

interface OfferListProps {
  readonly id: string
  readonly label: string
  readonly offers: readonly Known[]
  readonly active: number | null
  /** Opens towards the beginning of the line, since there is no room behind it. */
  readonly isAtEnd?: boolean
  readonly hint: string
  readonly onTake: (offer: Known) => void
}

/** What is there already, below the field that is being typed in; the keyboard stays in the field, which points here. */
export function OfferList({ id, label, offers, active, isAtEnd = false, hint, onTake }: OfferListProps) {
  return (
    <div className={classNames(offered.offers, styles.offers)} data-at-end={isAtEnd || undefined}>
      <div id={id} role="listbox" aria-label={label}>
        {offers.map((offer, at) => (
          <div
            key={offer.id}
            id={`${id}-${at}`}
            role="option"
            tabIndex={-1}
            aria-selected={at === active}
            className={classNames(offered.offer, styles.offer)}
            onPointerDown={event => {
              event.preventDefault()
              onTake(offer)
            }}
          >
            {offer.kind && <KindMark kind={offer.kind} size={16} />}
            <span className={styles.title}>{offer.title}</span>
          </div>
        ))}
      </div>
      <p className={styles.hint}>{hint}</p>
    </div>
  )
}
