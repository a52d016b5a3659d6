import type { Strength } from '../../../../shared/map/link.ts'
import { evidenceByCard } from '../../../../shared/map/link-evidence.ts'
import type { KnownCard } from '../../../../shared/map/through-map.ts'
import type { Words } from '../../../../shared/words/words.ts'
import { Button } from '../../../ui/button.tsx'
import { useWorkshopDocument } from '../../../workshop/open-workshop.ts'
import { useWords } from '../../../workshop/use-words.ts'
import { CardOnTable } from '../../entry/card-on-table.tsx'
import { linkOnTable } from './linking-acts.ts'
import { otherEndKeys } from './linking-keys.ts'
import { intendedOffer } from './other-end-offers.ts'
import styles from './table-card.module.css'

interface TableCardProps {
  readonly known: KnownCard
  /** Whether a customer was heard on the link that is open; null while there is none. */
  readonly isEvidenced: boolean | null
  readonly onLinked: () => void
}

const USUAL: Strength = 3

/** The card on the table in large, with what is known about it. */
export function TableCard({ known, isEvidenced, onLinked }: TableCardProps) {
  const words = useWords()
  const said = words.linking
  const workshop = useWorkshopDocument()
  const intended = intendedOffer(workshop, known)
  const heard = evidenceByCard(workshop).get(known.card.id) ?? 0
  return (
    <CardOnTable id={known.card.id} kind={known.kind} title={known.card.title}>
      <div className={styles.facts}>
        <p>{factsOf(known, words, workshop.header.effortUnit)}</p>
        {known.kind === 'invention' && (
          <p>
            {said.meant} <strong>{known.card.intendedBenefit ?? said.meantNothing}</strong>
          </p>
        )}
        {intended && (
          <Button
            size="small"
            keys={otherEndKeys.link[0]}
            onPress={() => {
              linkOnTable(known.card.id, intended.end, USUAL)
              onLinked()
            }}
          >
            {said.linkIt}
          </Button>
        )}
      </div>
      <p className={styles.evidence}>
        <Dots heard={heard} />
        {isEvidenced && heard === 0
          ? said.customersWords
          : heard === 0
            ? said.noEvidence
            : said.evidence(heard)}
      </p>
    </CardOnTable>
  )
}

/** Up to three pieces of evidence as filled dots. */
function Dots({ heard }: { readonly heard: number }) {
  return (
    <span className={styles.dots} aria-hidden>
      {[1, 2, 3].map(dot => (
        <span key={dot} className={dot <= heard ? styles.filled : styles.hollow} />
      ))}
    </span>
  )
}

function factsOf(known: KnownCard, words: Words, unit: string): string {
  const said = words.linking
  const facts = []
  if (known.kind === 'invention') {
    const { effort, status, ip } = known.card
    if (effort !== null) facts.push(said.effort(effort.toLocaleString('en'), unit))
    if (status) facts.push(words.map.status[status])
    if (ip) facts.push(words.map.ip[ip])
  }
  if (known.kind === 'pitch') {
    const { emphasis, claim, segment } = known.card
    if (emphasis !== null) facts.push(said.points(emphasis.toLocaleString('en')))
    if (claim) facts.push(words.map.claim[claim])
    if (segment) facts.push(segment)
  }
  if (known.kind === 'benefit' && known.card.segment) facts.push(known.card.segment)
  return facts.join(', ')
}
