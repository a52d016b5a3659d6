import type { Id } from '../../lang/id.ts'
import type { Strength } from '../../map/link.ts'
import type { CardKind } from '../../map/through-map.ts'

/** A finding's mark on a card: its reference and its severity. */
export interface PictureMark {
  readonly ref: string
  readonly severity: 'serious' | 'discuss' | 'note'
}

/** A card as the picture of the map shows it; bars are fractions of the longest of their column, null is unknown. */
export interface PictureCard {
  readonly id: Id
  readonly kind: CardKind
  readonly title: string
  readonly facts: string
  /** What stands at the right of a maker's or a seller's title. */
  readonly amount: string
  readonly bar: number | null
  /** Effort and emphasis on a benefit: the figures and their bars. */
  readonly left: { readonly figure: string; readonly bar: number } | null
  readonly right: { readonly figure: string; readonly bar: number } | null
  readonly isIdentity: boolean
  /** What is missing: the word beside an empty socket; null where the card is connected. */
  readonly missingBefore: string | null
  readonly missingAfter: string | null
  readonly marks: readonly PictureMark[]
}

/** A link as the picture shows it: dashed where no customer was heard. */
export interface PictureLink {
  readonly id: Id
  readonly from: Id
  readonly to: Id
  readonly strength: Strength
  readonly hasEvidence: boolean
}

/** All that one picture of the map shows, with every word that stands on it. */
export interface MapPicture {
  readonly title: string
  readonly description: string
  readonly columns: { readonly [Kind in CardKind]: readonly PictureCard[] }
  readonly links: readonly PictureLink[]
  readonly heads: {
    readonly [Kind in CardKind]: { readonly letter: string; readonly name: string; readonly unit: string }
  }
  readonly legend: {
    readonly strength: Readonly<Record<Strength, string>>
    readonly noEvidence: string
    readonly breaks: string
    readonly severity: { readonly serious: string; readonly discuss: string; readonly note: string } | null
    readonly identity: string
  }
}
