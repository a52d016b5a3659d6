import { Trash2 } from 'lucide-react'
import type { Evidence } from '../../shared/map/evidence.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { useWorkshopDocument } from '../workshop/open-workshop.ts'
import { useWords } from '../workshop/use-words.ts'
import { EvidenceForm } from './evidence-form.tsx'
import { InspectorFrame } from './inspector-frame.tsx'
import { neighboursIn } from './neighbours.ts'
import { RecordHistory } from './record-history.tsx'
import { removeSelected } from './remove-selected.ts'
import { OpenSection } from './section-view.tsx'

/** One piece of evidence with all that is known about it. */
export function EvidenceInspector({ evidence }: { readonly evidence: Evidence }) {
  const words = useWords().inspector
  const order = [...useWorkshopDocument().evidence.keys()]
  return (
    <InspectorFrame
      title={words.section.evidence}
      neighbours={neighboursIn(order, evidence.id)}
      foot={
        <>
          <span />
          <IconButton
            label={words.deleteEvidence}
            icon={<Trash2 size={16} aria-hidden />}
            onPress={() => removeSelected([evidence.id])}
          />
        </>
      }
    >
      <OpenSection name="evidence">
        <EvidenceForm id={evidence.id} isAboutShown />
      </OpenSection>
      <RecordHistory form="evidence" id={evidence.id} />
    </InspectorFrame>
  )
}
