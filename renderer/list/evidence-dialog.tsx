import { useState } from 'react'
import type { Id } from '../../shared/lang/id.ts'
import { CARD_KINDS, findCard } from '../../shared/map/through-map.ts'
import { addEvidence } from '../inspector/add-evidence.ts'
import { CardPicker } from '../inspector/card-picker.tsx'
import { NewWords } from '../inspector/new-words.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { useWorkshopDocument } from '../workshop/open-workshop.ts'
import { select } from '../workshop/selection.ts'
import { useWords } from '../workshop/use-words.ts'

/** Asks which card it is about and then for the customer's words; the rest is filled in beside the list. */
export function EvidenceDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords().list
  const workshop = useWorkshopDocument()
  const [about, setAbout] = useState<Id | null>(null)
  const card = about === null ? undefined : findCard(workshop, about)
  return (
    <Dialog isOpen onClose={onClose} title={words.add.evidence} closeLabel={words.close} width="narrow">
      <p>{card ? words.saidAbout(card.card.title) : words.aboutWhich}</p>
      {card ? (
        <NewWords
          about={card.card.id}
          onAdd={verbatim => {
            select([addEvidence(card.card.id, verbatim)])
            onClose()
          }}
          onLeave={onClose}
        />
      ) : (
        <CardPicker
          from={[]}
          kinds={CARD_KINDS}
          hint={words.aboutWhich}
          onPick={target => 'id' in target && setAbout(target.id)}
          onLeave={onClose}
        />
      )}
    </Dialog>
  )
}
