import { Trash2 } from 'lucide-react'
import type { ComponentType } from 'react'
import { toTitle } from '../../shared/lang/text.ts'
import { putRecords, removeRecords } from '../../shared/workshop/edit-records.ts'
import { newRecord } from '../../shared/workshop/new-record.ts'
import { Dialog } from '../ui/dialog.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { newId } from '../workshop/clock.ts'
import { editWorkshop, useWorkshop } from '../workshop/open-workshop.ts'
import { useWords } from '../workshop/use-words.ts'
import { checkField } from './fields/check-field.ts'
import type { FieldKind, FieldSpec, ValueOf } from './fields/field-kinds.ts'
import { fieldViews } from './fields/field-views.ts'
import { type FieldKey, forms } from './fields/forms.ts'
import { labelOf } from './fields/labels.ts'
import type { FieldViewProps } from './fields/views/field-view.ts'
import { NewEntry } from './fields/views/new-entry.tsx'
import { RecordField } from './record-field.tsx'
import styles from './workshop-details.module.css'

interface WorkshopDetailsProps {
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** What the workshop says about itself and who is in the room; how people are paid stays in this window. */
export function WorkshopDetails({ isOpen, onClose }: WorkshopDetailsProps) {
  const words = useWords().inspector
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={words.details} closeLabel={words.close} width="wide">
      <p className={styles.hint}>{words.detailsHint}</p>
      <div className={styles.header}>
        {HEADER_FIELDS.map(field => (
          <HeaderField key={field} field={field} />
        ))}
      </div>
      <Participants />
    </Dialog>
  )
}

const HEADER_FIELDS = Object.keys(forms.header) as FieldKey<'header'>[]

function HeaderField({ field }: { readonly field: FieldKey<'header'> }) {
  const words = useWords()
  const value = useWorkshop(open => open.workshop.header[field])
  const spec: FieldSpec = forms.header[field]
  const View = fieldViews[spec.kind] as unknown as ComponentType<FieldViewProps<FieldKind>>
  return (
    <View
      id={`header-${field}`}
      spec={spec}
      label={labelOf(words, 'header', field)}
      value={value as ValueOf[FieldKind]}
      blank={words.inspector.unknown}
      onCommit={next => {
        const sound = checkField('header', field, next)
        if (!sound.ok) return sound.failure
        editWorkshop({ act: 'edit-header', count: 1, title: null }, workshop => ({
          ...workshop,
          header: { ...workshop.header, [field]: sound.value },
        }))
        return null
      }}
    />
  )
}

function Participants() {
  const words = useWords().inspector
  const participants = useWorkshop(open => open.workshop.participants)
  const add = (names: readonly string[]) =>
    editWorkshop({ act: 'edit-participants', count: names.length, title: null }, workshop =>
      putRecords(
        workshop,
        'participants',
        names.map(name => newRecord('participants', { id: newId(), name: toTitle(name) })),
      ),
    )
  return (
    <section className={styles.participants} aria-label={words.participants}>
      <h3>{words.participants}</h3>
      {participants.size === 0 && <p className={styles.hint}>{words.noParticipants}</p>}
      {participants.size > 0 && (
        <div className={styles.headings} aria-hidden>
          {PARTICIPANT_FIELDS.map(field => (
            <span key={field}>{words.field.participants[field]}</span>
          ))}
        </div>
      )}
      <ul className={styles.people}>
        {[...participants.values()].map(({ id, name }) => (
          <li key={id} className={styles.person}>
            {PARTICIPANT_FIELDS.map(field => (
              <RecordField key={field} form="participants" ids={[id]} field={field} />
            ))}
            <IconButton
              label={words.deleteParticipant(name)}
              icon={<Trash2 size={14} aria-hidden />}
              size="small"
              onPress={() =>
                editWorkshop({ act: 'edit-participants', count: 1, title: name }, workshop =>
                  removeRecords(workshop, 'participants', [id]),
                )
              }
            />
          </li>
        ))}
      </ul>
      <label className={styles.hint} htmlFor="new-participant">
        {words.addParticipant}
      </label>
      <NewEntry id="new-participant" hint={words.addParticipantHint} separator={/\n/} onAdd={add} />
    </section>
  )
}

const PARTICIPANT_FIELDS = Object.keys(forms.participants) as FieldKey<'participants'>[]
