import { useState } from 'react'
import type { Id } from '../../shared/lang/id.ts'
import { CARD_KINDS, findCard } from '../../shared/map/through-map.ts'
import { CardPicker } from '../inspector/card-picker.tsx'
import { linkCards } from '../inspector/link-cards.ts'
import { Dialog } from '../ui/dialog.tsx'
import { useWorkshopDocument } from '../workshop/open-workshop.ts'
import { useWords } from '../workshop/use-words.ts'

interface LinkDialogProps {
  /** The cards that get the link; where there are none, the first end is asked for as well. */
  readonly from: readonly Id[]
  readonly onClose: () => void
}

/** Asks for the ends of a link by some letters of their titles. */
export function LinkDialog({ from, onClose }: LinkDialogProps) {
  const words = useWords().list
  const workshop = useWorkshopDocument()
  const [start, setStart] = useState<Id | null>(null)
  const cards = start === null ? from : [start]
  const [only] = cards
  const card = cards.length === 1 && only !== undefined ? findCard(workshop, only) : undefined
  const hint = card
    ? words.linkEnd(card.card.title)
    : cards.length > 0
      ? words.linkOf(cards.length)
      : words.linkStart
  return (
    <Dialog isOpen onClose={onClose} title={words.link} closeLabel={words.close} width="narrow">
      <p>{hint}</p>
      {cards.length === 0 ? (
        <CardPicker
          key="start"
          from={cards}
          kinds={CARD_KINDS}
          hint={hint}
          onPick={target => 'id' in target && setStart(target.id)}
          onLeave={onClose}
        />
      ) : (
        <CardPicker
          key="end"
          from={cards}
          hint={hint}
          onPick={target => {
            linkCards(cards, target)
            onClose()
          }}
          onLeave={onClose}
        />
      )}
    </Dialog>
  )
}
