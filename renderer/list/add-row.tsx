import { Plus } from 'lucide-react'
import { useState } from 'react'
import { addCards } from '../../shared/map/edits/add-cards.ts'
import { CARD_KINDS, COLUMN_OF } from '../../shared/map/through-map.ts'
import { NewEntry } from '../inspector/fields/views/new-entry.tsx'
import { Button } from '../ui/button.tsx'
import { KindMark } from '../ui/kind-mark.tsx'
import { newId } from '../workshop/clock.ts'
import { editWorkshop } from '../workshop/open-workshop.ts'
import { useWords } from '../workshop/use-words.ts'
import styles from './add-row.module.css'
import type { ListTab } from './columns.ts'
import { EvidenceDialog } from './evidence-dialog.tsx'
import { LinkDialog } from './link-dialog.tsx'

/** The last line of a table: type, Enter, type, Enter; a pasted list becomes many rows. */
export function AddRow({ kind }: { readonly kind: ListTab }) {
  const words = useWords().list
  const [isAsking, setAsking] = useState(false)
  const card = CARD_KINDS.find(each => COLUMN_OF[each] === kind)
  if (card) {
    const add = (titles: readonly string[]) =>
      editWorkshop(
        { act: 'add-cards', count: titles.length, title: titles.length === 1 ? (titles[0] ?? null) : null },
        map =>
          addCards(
            map,
            card,
            titles.map(title => ({ id: newId(), title })),
          ),
      )
    return (
      <div className={styles.row}>
        <KindMark kind={card} />
        <label htmlFor={`add-${kind}`} className={styles.label}>
          {words.add[kind]}
        </label>
        <NewEntry id={`add-${kind}`} hint={words.addHint} separator={/\r?\n/} onAdd={add} />
      </div>
    )
  }
  return (
    <div className={styles.row}>
      <Button look="quiet" icon={<Plus size={14} aria-hidden />} onPress={() => setAsking(true)}>
        {words.add[kind]}
      </Button>
      {isAsking && kind === 'links' && <LinkDialog from={[]} onClose={() => setAsking(false)} />}
      {isAsking && kind === 'evidence' && <EvidenceDialog onClose={() => setAsking(false)} />}
    </div>
  )
}
