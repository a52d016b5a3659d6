import { useState } from 'react'
import type { Id } from '../../../../shared/lang/id.ts'
import { useRoom } from '../../../session/room.ts'
import { Tag } from '../../../ui/tag.tsx'
import { useWords } from '../../../workshop/use-words.ts'
import { CaptureLine } from '../../capture/capture-line.tsx'
import type { CapturedLine } from '../../capture/captured-lines.ts'
import { titlesWith } from '../../capture/near-titles.ts'
import { SpeakerControl } from '../../capture/speaker-control.tsx'
import { capturedInStep } from '../../captured-in-step.ts'
import { hearEvidence } from '../../hear-evidence.ts'
import { HeardAbout } from '../../heard-about.tsx'
import { knownCards } from '../../known-cards.ts'
import { parkSaid } from '../../park-said.ts'
import { EvidenceOpened } from '../evidence/evidence-opened.tsx'
import styles from '../view.module.css'
import signals from './signals-view.module.css'

/** Signals: one thing heard out there, about a pitch or a benefit, or else for the parking lot. */
export function SignalsView() {
  const words = useWords().hearing.signals
  const room = useRoom()
  const [opened, setOpened] = useState<Id | null>(null)
  const cards = knownCards(room.workshop, 'pitch', 'benefit')
  const heard = capturedInStep(room, room.workshop.evidence)
  const parked = capturedInStep(room, room.workshop.parked)
  const capture = ([line]: readonly CapturedLine[]) => {
    if (!line) return null
    const { about } = line.fields
    const meant = about === undefined ? undefined : titlesWith(cards, about)[0]
    if (about !== undefined && !meant) return 'about'
    if (meant)
      hearEvidence({ about: meant.id, kind: 'market-signal', verbatim: line.text, by: line.function })
    else parkSaid(line.text, line.function)
    return null
  }
  return (
    <div className={styles.view}>
      <SpeakerControl />
      <CaptureLine
        name="signals"
        label={words.line}
        placeholder={words.hint}
        isWhole
        isFirst
        fields={[
          {
            key: 'about',
            label: words.about,
            placeholder: words.aboutHint,
            offers: cards,
            offersOnly: true,
          },
        ]}
        onCapture={capture}
      />
      {heard.length + parked.length === 0 ? (
        <p className={styles.teach}>{words.none}</p>
      ) : (
        <h3 className={styles.title}>
          {words.here} <span className={styles.note}>{heard.length + parked.length}</span>
        </h3>
      )}
      <ul className={styles.stack}>
        {heard.map(evidence => (
          <li key={evidence.id}>
            {evidence.id === opened ? (
              <EvidenceOpened id={evidence.id} />
            ) : (
              <HeardAbout evidence={evidence} onOpen={() => setOpened(evidence.id)} />
            )}
          </li>
        ))}
        {parked.map(({ id, text }) => (
          <li key={id} className={signals.parked}>
            <span>{text}</span>
            <Tag>{words.parked}</Tag>
          </li>
        ))}
      </ul>
    </div>
  )
}
