import { Upload } from 'lucide-react'
import { inOrder } from '../../../../shared/map/edits/place-cards.ts'
import { chooseImport } from '../../../exchange/importing.ts'
import { useRoom } from '../../../session/room.ts'
import { Button } from '../../../ui/button.tsx'
import { useWords } from '../../../workshop/use-words.ts'
import { captureKeys } from '../../capture/capture-keys.ts'
import { CardCapture } from '../../capture/card-capture.tsx'
import { SpeakerControl } from '../../capture/speaker-control.tsx'
import { rowKeys } from '../../card-rows/row-keys.ts'
import { saidByRecord } from '../../card-rows/said-by.ts'
import { KeyHints } from '../../key-hints.tsx'
import { knownCards } from '../../known-cards.ts'
import styles from '../view.module.css'
import { captureInventions } from './inventing-acts.ts'
import { InventionRow } from './invention-row.tsx'

/** What we invent: every invention with its effort, what it was meant to improve, its status and its horizon. */
export function InventingView() {
  const words = useWords().capture
  const { workshop, session } = useRoom()
  const said = words.inventing
  const unit = workshop.header.effortUnit
  const saidBy = saidByRecord(session)
  const inventions = inOrder(workshop, 'invention')
    .flatMap(({ id }) => workshop.inventions.get(id) ?? [])
    .toReversed()
  const known = inventions.filter(({ effort }) => effort !== null)
  const sum = known.reduce((all, { effort }) => all + (effort ?? 0), 0)
  return (
    <div className={styles.view}>
      <SpeakerControl />
      <CardCapture
        kind="invention"
        name="inventions"
        label={said.invention}
        placeholder={said.inventionHint}
        isFirst
        fields={[
          { key: 'effort', label: unit, placeholder: unit, isNarrow: true },
          {
            key: 'meant',
            label: said.meant,
            placeholder: said.meant,
            offers: knownCards(workshop, 'benefit'),
          },
        ]}
        onCapture={captureInventions}
      />
      <div className={styles.head}>
        {inventions.length > 0 && (
          <span className={styles.note}>{said.sum(sum, unit, known.length, inventions.length)}</span>
        )}
        <span className={styles.aside}>
          <Button size="small" icon={<Upload size={14} aria-hidden />} onPress={() => void chooseImport()}>
            {said.importList}
          </Button>
          <span className={styles.note}>{said.drop}</span>
        </span>
      </div>
      {inventions.length === 0 && <p className={styles.teach}>{said.none}</p>}
      <ul className={styles.list}>
        {inventions.map(invention => (
          <InventionRow key={invention.id} invention={invention} saidBy={saidBy.get(invention.id) ?? null} />
        ))}
      </ul>
      <KeyHints
        hints={[
          [captureKeys['save-next'], words.keys.save],
          [captureKeys['next-field'], words.keys.next],
          [rowKeys.status, said.status],
          [rowKeys.horizon, said.horizon],
          [rowKeys.rename, words.keys.rename],
          [rowKeys.remove, words.keys.remove],
        ]}
      />
    </div>
  )
}
