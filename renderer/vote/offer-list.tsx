import { X } from 'lucide-react'
import styles from '../exercise/views/view.module.css'
import { NewEntry } from '../inspector/fields/views/new-entry.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { SegmentedControl } from '../ui/segmented-control.tsx'
import { newId } from '../workshop/clock.ts'
import { useWords } from '../workshop/use-words.ts'
import { NearPairs } from './near-pairs.tsx'
import own from './offer-list.module.css'
import { changeSetup, type Offer, useSetupDraft } from './setup-draft.ts'
import { useOffers } from './use-offers.ts'

/** What could be voted on: ticked, typed, and merged where two say nearly the same. */
export function OfferList({ name }: { readonly name: string }) {
  const words = useWords().vote
  const draft = useSetupDraft(name)
  const entry = `option-${name.replaceAll(' ', '-')}`
  const { source, hasTop, offers, chosen } = useOffers(draft)
  const sources = (['findings', ...(hasTop ? (['top'] as const) : []), 'own'] as const).map(id => ({
    id,
    text: words.setUp.source[id],
  }))
  const tick = ({ key }: Offer, isTicked: boolean) =>
    changeSetup(name, ({ ticks }) => ({ ticks: { ...ticks, [key]: isTicked } }))
  const add = (titles: readonly string[]) =>
    changeSetup(name, ({ own: held }) => ({
      own: [...held, ...titles.map(title => ({ key: newId(), title, finding: null }))],
    }))
  return (
    <div className={own.options}>
      <div className={own.head}>
        <SegmentedControl
          label={words.setUp.from}
          segments={sources}
          value={source}
          onChange={next => changeSetup(name, () => ({ source: next }))}
        />
        <span className={styles.note}>{words.chosen(chosen.length)}</span>
      </div>
      {source === 'findings' && offers.length === 0 && (
        <p className={styles.teach}>{words.setUp.noFindings}</p>
      )}
      <ul className={own.list} aria-label={words.setUp.from}>
        {offers.map(offer => (
          <li key={offer.key} className={own.offer}>
            <label className={own.tick}>
              <input
                type="checkbox"
                checked={chosen.includes(offer)}
                onChange={event => tick(offer, event.currentTarget.checked)}
              />
              <span>{offer.title}</span>
            </label>
            {draft.own.includes(offer) && (
              <IconButton
                size="small"
                label={words.setUp.remove(offer.title)}
                icon={<X size={14} aria-hidden />}
                onPress={() =>
                  changeSetup(name, ({ own: held }) => ({ own: held.filter(one => one !== offer) }))
                }
              />
            )}
          </li>
        ))}
      </ul>
      <div className={own.add}>
        <label htmlFor={entry}>{words.setUp.own}</label>
        <NewEntry id={entry} hint={words.setUp.ownHint} separator={/\r?\n/} onAdd={add} />
      </div>
      <NearPairs name={name} options={chosen} onMerge={merged => tick(merged, false)} />
    </div>
  )
}
