import { Trash2 } from 'lucide-react'
import type { Id } from '../../shared/lang/id.ts'
import type { Workshop } from '../../shared/workshop/workshop.ts'
import { Button } from '../ui/button.tsx'
import { useWorkshopDocument } from '../workshop/open-workshop.ts'
import { useWords } from '../workshop/use-words.ts'
import { type BulkForm, bulkFields } from './bulk-fields.ts'
import { InspectorFrame } from './inspector-frame.tsx'
import { RecordField } from './record-field.tsx'
import { removeSelected } from './remove-selected.ts'
import styles from './several-inspector.module.css'

/** Many records at once: how many of each kind, and the fields they can be given together. */
export function SeveralInspector({ ids }: { readonly ids: readonly Id[] }) {
  const words = useWords()
  const groups = groupsOf(useWorkshopDocument(), ids)
  return (
    <InspectorFrame
      title={words.inspector.several(ids.length)}
      foot={
        <Button
          look="quiet"
          size="small"
          icon={<Trash2 size={14} aria-hidden />}
          onPress={() => removeSelected(ids)}
        >
          {words.inspector.deleteSeveral(ids.length)}
        </Button>
      }
    >
      <p className={styles.hint}>{words.inspector.severalHint}</p>
      {groups.map(({ form, members }) => (
        <section
          key={form}
          className={styles.group}
          aria-label={words.inspector.counted[form](members.length)}
        >
          <h3>{words.inspector.counted[form](members.length)}</h3>
          {bulkFields[form].map(field => (
            <RecordField
              key={`${field} ${members[0]} ${members.length}`}
              form={form}
              ids={members}
              field={field}
            />
          ))}
        </section>
      ))}
    </InspectorFrame>
  )
}

function groupsOf(workshop: Workshop, ids: readonly Id[]) {
  return (Object.keys(bulkFields) as BulkForm[])
    .map(form => ({ form, members: ids.filter(id => workshop[form].has(id)) }))
    .filter(({ members }) => members.length > 0)
}
