import { Trash2 } from 'lucide-react'
import type { KnownCard } from '../../shared/map/through-map.ts'
import { COLUMN_OF } from '../../shared/map/through-map.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { KindMark } from '../ui/kind-mark.tsx'
import { useWorkshopDocument } from '../workshop/open-workshop.ts'
import { useWords } from '../workshop/use-words.ts'
import { CardEvidence } from './card-evidence.tsx'
import styles from './card-inspector.module.css'
import { CardLinks } from './card-links.tsx'
import { FindingsHere } from './findings-here.tsx'
import { InspectorFrame } from './inspector-frame.tsx'
import { neighboursOf } from './neighbours.ts'
import { RecordField } from './record-field.tsx'
import { RecordHistory } from './record-history.tsx'
import { removeSelected } from './remove-selected.ts'
import { FoldedSection, OpenSection } from './section-view.tsx'
import { type Section, sections } from './sections.ts'

/** All that is known about one card: its fields, its links, what customers said, and what does not line up. */
export function CardInspector({ known }: { readonly known: KnownCard }) {
  const { kind, card } = known
  const words = useWords()
  const workshop = useWorkshopDocument()
  const form = COLUMN_OF[kind]
  const [first, ...others]: readonly Section[] = sections[kind]
  const fields = (section: Section) =>
    section.fields.map(field => <RecordField key={field} form={form} ids={[card.id]} field={field} />)
  return (
    <InspectorFrame
      mark={<KindMark kind={kind} />}
      title={words.map.kind[kind]}
      neighbours={neighboursOf(workshop, kind, card.id)}
      foot={
        <>
          <span>{kind === 'invention' ? words.map.opinion : ''}</span>
          <IconButton
            label={words.inspector.deleteCard(card.title)}
            icon={<Trash2 size={16} aria-hidden />}
            onPress={() => removeSelected([card.id])}
          />
        </>
      }
    >
      <div className={styles.title}>
        <RecordField form={form} ids={[card.id]} field="title" />
      </div>
      {first && <OpenSection name={first.name}>{fields(first)}</OpenSection>}
      <CardLinks known={known} />
      <CardEvidence about={card.id} />
      <FindingsHere ids={[card.id]} />
      {others.map(section => (
        <FoldedSection key={section.name} name={section.name}>
          {fields(section)}
        </FoldedSection>
      ))}
      <RecordHistory form={form} id={card.id} />
    </InspectorFrame>
  )
}
