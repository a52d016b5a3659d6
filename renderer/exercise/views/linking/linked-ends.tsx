import type { KeyboardEvent, Ref } from 'react'
import type { Id } from '../../../../shared/lang/id.ts'
import type { Link, Strength } from '../../../../shared/map/link.ts'
import { findCard, relationOf } from '../../../../shared/map/through-map.ts'
import { StrengthControl } from '../../../inspector/strength-control.tsx'
import { actOn, digitOf } from '../../../ui/key-table.ts'
import { KindMark } from '../../../ui/kind-mark.tsx'
import { useWorkshopDocument } from '../../../workshop/open-workshop.ts'
import { useWords } from '../../../workshop/use-words.ts'
import styles from './linked-ends.module.css'
import { setStrength } from './linking-acts.ts'
import { strengthKeys } from './linking-keys.ts'
import { putOnTable } from './linking-state.ts'

interface LinkedEndsProps {
  readonly card: Id
  readonly link: Link | null
  /** The strength of the open link; the keyboard goes there once it is made. */
  readonly ref: Ref<HTMLFieldSetElement>
}

const STRENGTHS = [9, 3, 1] as const satisfies readonly Strength[]

/** What the card on the table is linked with; the open link takes its strength from 9, 3 or 1. */
export function LinkedEnds({ card, link, ref }: LinkedEndsProps) {
  const words = useWords()
  const workshop = useWorkshopDocument()
  const links = [...workshop.links.values()].filter(({ from, to }) => from === card || to === card)
  if (links.length === 0) return null
  const keys = (event: KeyboardEvent) => {
    const meant = STRENGTHS.find(strength => strength === digitOf(event))
    const strengthen = link && meant !== undefined && (() => setStrength(link.id, meant))
    if (actOn(strengthKeys, event, { strength: strengthen })) event.preventDefault()
  }
  return (
    <section className={styles.ends} aria-label={words.linking.linkedWith}>
      {links.map(each => {
        const other = findCard(workshop, each.from === card ? each.to : each.from)
        if (!other) return null
        return (
          <button
            key={each.id}
            type="button"
            className={styles.end}
            aria-pressed={each.id === link?.id}
            onClick={() => putOnTable({ card, link: each.id })}
          >
            <KindMark kind={other.kind} size={16} />
            <span className={styles.title}>{other.card.title}</span>
            <span className={styles.strength}>{each.strength}</span>
          </button>
        )
      })}
      {link && (
        <fieldset ref={ref} className={styles.strengths} onKeyDown={keys}>
          <StrengthControl link={link} relation={relationOf(workshop, link.from, link.to) ?? 'enables'} />
        </fieldset>
      )}
    </section>
  )
}
