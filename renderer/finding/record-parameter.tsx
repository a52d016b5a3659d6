import type { ComponentType } from 'react'
import type { Id } from '../../shared/lang/id.ts'
import type { Workshop } from '../../shared/workshop/workshop.ts'
import { ComboBox } from '../ui/combo-box.tsx'
import { useWorkshopDocument } from '../workshop/open-workshop.ts'
import { useWords } from '../workshop/use-words.ts'
import type { ParameterField } from './parameter-field.tsx'

type Named = { readonly id: Id } & ({ readonly title: string } | { readonly name: string })

/** A field that finds one record of a collection by some letters of it. */
export function recordField(
  collectionOf: (workshop: Workshop) => ReadonlyMap<Id, Named>,
): ComponentType<ParameterField> {
  return function RecordParameter({ label, value, onChoose }) {
    const words = useWords().whatIf
    const records = collectionOf(useWorkshopDocument())
    const choices = [...records.values()].map(record => ({
      id: record.id,
      text: 'title' in record ? record.title : record.name,
    }))
    return (
      <ComboBox
        label={label}
        choices={choices}
        value={typeof value === 'string' ? value : null}
        onChange={onChoose}
        emptyText={words.none}
        placeholder={words.choose}
      />
    )
  }
}
