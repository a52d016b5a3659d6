import type { Importing } from '../../shared/exchange/import-rows.ts'
import type { Id } from '../../shared/lang/id.ts'
import { CARD_KINDS, COLUMN_OF } from '../../shared/map/through-map.ts'
import type { Workshop } from '../../shared/workshop/workshop.ts'
import { ComboBox } from '../ui/combo-box.tsx'
import { KindMark } from '../ui/kind-mark.tsx'
import { useWords } from '../workshop/use-words.ts'

interface EvidenceSubjectProps {
  readonly workshop: Workshop | null
  readonly about: Importing['about']
  readonly onChange: (id: Id | null) => void
}

/** Which card evidence is about whose row names none; a new pitch unless the person says otherwise. */
export function EvidenceSubject({ workshop, about, onChange }: EvidenceSubjectProps) {
  const { import: words, map } = useWords()
  if (!workshop) return null
  const choices = CARD_KINDS.flatMap(kind =>
    [...workshop[COLUMN_OF[kind]].values()].map(({ id, title }) => ({
      id,
      text: title,
      icon: <KindMark kind={kind} size={14} label={map.kind[kind]} />,
    })),
  )
  return (
    <ComboBox
      label={words.about}
      description={'title' in about ? words.aboutNew(about.title) : undefined}
      choices={choices}
      value={'id' in about ? about.id : null}
      onChange={onChange}
      emptyText={words.noCard}
    />
  )
}
