import { nearDuplicates } from '../../shared/vote/near-duplicates.ts'
import styles from '../exercise/views/view.module.css'
import { Button } from '../ui/button.tsx'
import { useWords } from '../workshop/use-words.ts'
import own from './near-pairs.module.css'
import { changeSetup, type Offer, pairKey, useSetupDraft } from './setup-draft.ts'

interface NearPairsProps {
  readonly name: string
  readonly options: readonly Offer[]
  readonly onMerge: (merged: Offer) => void
}

/** Asks about options that say nearly the same, before they take votes from each other. */
export function NearPairs({ name, options, onMerge }: NearPairsProps) {
  const words = useWords().vote
  const { apart } = useSetupDraft(name)
  const pairs = nearDuplicates(options.map(({ key, ...rest }) => ({ id: key, ...rest }))).filter(
    ([one, other]) => !apart.includes(pairKey(one.id, other.id)),
  )
  if (pairs.length === 0) return null
  return (
    <section className={own.pairs} aria-label={words.setUp.nearly}>
      <h4 className={styles.title}>{words.setUp.nearly}</h4>
      <ul>
        {pairs.map(([kept, merged]) => (
          <li key={pairKey(kept.id, merged.id)} className={own.pair}>
            <span>
              {kept.title}
              <br />
              {merged.title}
            </span>
            <Button
              size="small"
              aria-label={words.setUp.mergeInto(kept.title, merged.title)}
              onPress={() => {
                const found = options.find(({ key }) => key === merged.id)
                if (found) onMerge(found)
              }}
            >
              {words.setUp.merge}
            </Button>
            <Button
              size="small"
              look="quiet"
              onPress={() =>
                changeSetup(name, ({ apart: held }) => ({ apart: [...held, pairKey(kept.id, merged.id)] }))
              }
            >
              {words.setUp.keepBoth}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
