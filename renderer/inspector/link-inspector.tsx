import { Trash2 } from 'lucide-react'
import type { Link } from '../../shared/map/link.ts'
import { findCard, relationOf } from '../../shared/map/through-map.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { KindMark } from '../ui/kind-mark.tsx'
import { useWorkshopDocument } from '../workshop/open-workshop.ts'
import { select } from '../workshop/selection.ts'
import { useWords } from '../workshop/use-words.ts'
import { FindingsHere } from './findings-here.tsx'
import { InspectorFrame } from './inspector-frame.tsx'
import styles from './link-inspector.module.css'
import { neighboursIn } from './neighbours.ts'
import { RecordField } from './record-field.tsx'
import { RecordHistory } from './record-history.tsx'
import { removeSelected } from './remove-selected.ts'
import { StrengthControl } from './strength-control.tsx'

/** A link: both ends, how strong it is, and why each end thinks so. */
export function LinkInspector({ link }: { readonly link: Link }) {
  const words = useWords()
  const workshop = useWorkshopDocument()
  const relation = relationOf(workshop, link.from, link.to) ?? 'enables'
  const side = words.inspector.whySide
  return (
    <InspectorFrame
      title={words.inspector.link}
      aside={words.map.relation[relation]}
      neighbours={neighboursIn([...workshop.links.keys()], link.id)}
      foot={
        <>
          <span>{words.map.opinion}</span>
          <IconButton
            label={words.inspector.deleteLink}
            icon={<Trash2 size={16} aria-hidden />}
            onPress={() => removeSelected([link.id])}
          />
        </>
      }
    >
      <div className={styles.block}>
        <div className={styles.ends}>
          <End id={link.from} />
          <span className={styles[relation]} aria-hidden />
          <End id={link.to} />
        </div>
        <StrengthControl link={link} relation={relation} />
      </div>
      <div className={styles.block}>
        <Why link={link} field="whyFrom" side={side.from[relation]} />
        <Why link={link} field="whyTo" side={side.to[relation]} />
      </div>
      <div className={styles.block}>
        <RecordField form="links" ids={[link.id]} field="customerWords" />
      </div>
      <FindingsHere ids={[link.from, link.to, link.id]} />
      <RecordHistory form="links" id={link.id} />
    </InspectorFrame>
  )
}

interface WhyProps {
  readonly link: Link
  readonly field: 'whyFrom' | 'whyTo'
  /** The function that answers. */
  readonly side: string
}

function Why({ link, field, side }: WhyProps) {
  const words = useWords().inspector
  return (
    <div className={styles.why}>
      <span className={styles.side}>{side}</span>
      <RecordField form="links" ids={[link.id]} field={field} label={words.field.links[field]} />
    </div>
  )
}

function End({ id }: { readonly id: string }) {
  const words = useWords()
  const end = findCard(useWorkshopDocument(), id)
  if (!end) return null
  return (
    <button type="button" className={styles.end} onClick={() => select([id])}>
      <KindMark kind={end.kind} label={words.map.kind[end.kind]} />
      {end.card.title}
    </button>
  )
}
