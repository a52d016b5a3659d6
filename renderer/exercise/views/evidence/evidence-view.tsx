import { useState } from 'react'
import type { Id } from '../../../../shared/lang/id.ts'
import { shortened } from '../../../../shared/lang/shortened.ts'
import { type Evidence, EvidenceKind } from '../../../../shared/map/evidence.ts'
import { findCard } from '../../../../shared/map/through-map.ts'
import { Taps } from '../../../inspector/fields/views/taps.tsx'
import { useRoom } from '../../../session/room.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { useWords } from '../../../workshop/use-words.ts'
import { CaptureLine } from '../../capture/capture-line.tsx'
import type { CapturedLine } from '../../capture/captured-lines.ts'
import { titlesWith } from '../../capture/near-titles.ts'
import { SpeakerControl } from '../../capture/speaker-control.tsx'
import { capturedInStep } from '../../captured-in-step.ts'
import { hearEvidence } from '../../hear-evidence.ts'
import { HeardAbout } from '../../heard-about.tsx'
import { knownCards } from '../../known-cards.ts'
import styles from '../view.module.css'
import { EvidenceOpened } from './evidence-opened.tsx'
import told from './evidence-view.module.css'

/** As much of a title as its field has room for. */
const AGAIN_MAX = 32

/** Evidence and lost deals: the customer's words first; what they mean opens afterwards. */
export function EvidenceView() {
  const words = useWords()
  const said = words.hearing.evidence
  const room = useRoom()
  const { workshop } = room
  const [kind, setKind] = useState<EvidenceKind | null>('lost-deal')
  const [about, setAbout] = useState<Id | null>(null)
  const [opened, setOpened] = useState<Id | null>(null)
  const cards = knownCards(workshop, 'invention', 'benefit', 'pitch')
  const here = capturedInStep(room, workshop.evidence)
  const before = [...workshop.evidence.values()].filter(
    each => each.kind === 'lost-deal' && !here.includes(each),
  )
  const again = about === null ? undefined : findCard(workshop, about)
  const capture = ([line]: readonly CapturedLine[]) => {
    const typed = line?.fields.about
    const meant = typed === undefined ? (again?.card.id ?? null) : (titlesWith(cards, typed)[0]?.id ?? null)
    if (!line || meant === null) return 'about'
    setAbout(meant)
    setOpened(hearEvidence({ about: meant, kind, verbatim: line.text, by: line.function }))
    return null
  }
  if (cards.length === 0) return <EmptyState sentence={said.noCards} />
  return (
    <div className={styles.view}>
      <SpeakerControl />
      <div className={told.kinds}>
        <span id="evidence-kind" className={styles.note}>
          {said.kind}
        </span>
        <Taps
          labelledBy="evidence-kind"
          options={EvidenceKind.options}
          names={words.inspector.option.evidenceKind}
          value={kind}
          onChange={next => setKind(EvidenceKind.safeParse(next).data ?? null)}
        />
      </div>
      <CaptureLine
        name="evidence"
        label={said.line}
        placeholder={said.hint}
        isWhole
        isFirst
        fields={[
          {
            key: 'about',
            label: said.about,
            placeholder: again ? said.aboutAgain(shortened(again.card.title, AGAIN_MAX)) : said.about,
            offers: cards,
            offersOnly: true,
          },
        ]}
        onCapture={capture}
      />
      {opened !== null && workshop.evidence.has(opened) && <EvidenceOpened key={opened} id={opened} />}
      {here.length === 0 && <p className={styles.teach}>{said.none}</p>}
      <Told title={said.here} told={here.filter(({ id }) => id !== opened)} onOpen={setOpened} />
      <Told title={said.lostBefore} told={before.filter(({ id }) => id !== opened)} onOpen={setOpened} />
    </div>
  )
}

interface ToldProps {
  readonly title: string
  readonly told: readonly Evidence[]
  readonly onOpen: (id: Id) => void
}

function Told({ title, told: pieces, onOpen }: ToldProps) {
  if (pieces.length === 0) return null
  return (
    <section aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      <ul className={styles.stack}>
        {pieces.map(evidence => (
          <li key={evidence.id}>
            <HeardAbout evidence={evidence} onOpen={() => onOpen(evidence.id)} />
          </li>
        ))}
      </ul>
    </section>
  )
}
