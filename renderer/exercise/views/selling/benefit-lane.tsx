import { Star } from 'lucide-react'
import type { Id } from '../../../../shared/lang/id.ts'
import { inOrder } from '../../../../shared/map/edits/place-cards.ts'
import type { TeamFunction } from '../../../../shared/team/team-function.ts'
import { remove } from '../../../map/acts/remove.ts'
import { useWorkshopDocument } from '../../../workshop/open-workshop.ts'
import { useWords } from '../../../workshop/use-words.ts'
import { CardCapture } from '../../capture/card-capture.tsx'
import { captureCards } from '../../capture-cards.ts'
import { CardRow } from '../../card-rows/card-row.tsx'
import styles from '../view.module.css'
import { toggleIdentity } from './selling-acts.ts'
import lanes from './selling-view.module.css'

/** What buyers get from us, with a pin on what the brand is known for. */
export function BenefitLane({ saidBy }: { readonly saidBy: ReadonlyMap<Id, TeamFunction> }) {
  const words = useWords()
  const said = words.capture.selling
  const workshop = useWorkshopDocument()
  const benefits = inOrder(workshop, 'benefit').toReversed()
  return (
    <section className={lanes.lane} aria-label={words.map.column.benefit}>
      <h3 className={styles.title}>
        {words.map.column.benefit} <span className={styles.note}>{benefits.length}</span>
      </h3>
      <CardCapture
        kind="benefit"
        name="benefits"
        label={said.benefit}
        placeholder={said.benefitHint}
        onCapture={lines => captureCards('benefit', lines)}
      />
      {benefits.length === 0 && <p className={styles.teach}>{said.noBenefits}</p>}
      <ul className={styles.list}>
        {benefits.map(({ id, title }) => (
          <CardRow
            key={id}
            kind="benefit"
            id={id}
            saidBy={saidBy.get(id) ?? null}
            does={{ identity: () => toggleIdentity(id), remove: () => remove(new Set([id])) }}
          >
            <button
              type="button"
              className={lanes.pin}
              aria-pressed={workshop.benefits.get(id)?.identity === true}
              aria-label={said.identityOf(title)}
              title={said.identityOf(title)}
              onClick={() => toggleIdentity(id)}
            >
              <Star size={16} aria-hidden />
            </button>
          </CardRow>
        ))}
      </ul>
    </section>
  )
}
