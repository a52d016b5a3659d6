import { Trash2 } from 'lucide-react'
import type { Id } from '../../../../shared/lang/id.ts'
import { removeRecords } from '../../../../shared/workshop/edit-records.ts'
import { RecordField } from '../../../inspector/record-field.tsx'
import { Button } from '../../../ui/button.tsx'
import { editWorkshop } from '../../../workshop/open-workshop.ts'
import { useWords } from '../../../workshop/use-words.ts'
import styles from '../view.module.css'
import told from './evidence-view.module.css'

const WORDS = ['verbatim', 'interpretation'] as const
const FACTS = ['verdict', 'kind', 'heardBy', 'knownToCreators', 'about', 'customer', 'date'] as const

/** A piece of evidence that was just written down: what it means, who heard it, and whether its makers know. */
export function EvidenceOpened({ id }: { readonly id: Id }) {
  const words = useWords().hearing.evidence
  return (
    <section className={told.opened} aria-label={words.opened}>
      <div className={styles.head}>
        <h3 className={styles.title}>{words.opened}</h3>
        <span className={styles.aside}>
          <Button
            look="quiet"
            size="small"
            icon={<Trash2 size={14} aria-hidden />}
            onPress={() =>
              editWorkshop({ act: 'delete-evidence', count: 1, title: null }, open =>
                removeRecords(open, 'evidence', [id]),
              )
            }
          >
            {words.remove}
          </Button>
        </span>
      </div>
      <div className={styles.columns}>
        <div className={styles.part}>
          {WORDS.map(field => (
            <RecordField key={field} form="evidence" ids={[id]} field={field} />
          ))}
        </div>
        <div className={styles.part}>
          {FACTS.map(field => (
            <RecordField key={field} form="evidence" ids={[id]} field={field} />
          ))}
        </div>
      </div>
    </section>
  )
}
