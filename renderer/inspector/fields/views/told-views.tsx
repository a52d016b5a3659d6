import { findCard } from '../../../../shared/map/through-map.ts'
import { KindMark } from '../../../ui/kind-mark.tsx'
import { useWorkshopDocument } from '../../../workshop/open-workshop.ts'
import { select } from '../../../workshop/selection.ts'
import { useWords } from '../../../workshop/use-words.ts'
import styles from './control.module.css'
import { FieldFrame } from './field-frame.tsx'
import type { FieldViewProps } from './field-view.ts'

/** Where an imported record came from. */
export function SourceView({ id, label, value }: FieldViewProps<'source'>) {
  const words = useWords().inspector
  return (
    <FieldFrame id={id} label={label} isControl={false}>
      <p className={styles.plain}>
        {words.sourceOf(value?.file ?? null, value?.row ?? null, value?.number ?? null)}
      </p>
    </FieldFrame>
  )
}

/** A card that this record is about; pressing it shows the card. */
export function CardView({ id, label, value }: FieldViewProps<'card'>) {
  const words = useWords()
  const card = findCard(useWorkshopDocument(), value)
  if (!card) return null
  return (
    <FieldFrame id={id} label={label} isControl={false}>
      <button type="button" className={styles.card} onClick={() => select([value])}>
        <KindMark kind={card.kind} label={words.map.kind[card.kind]} />
        {card.card.title}
      </button>
    </FieldFrame>
  )
}
