import type { InventionStatus } from '../../../shared/map/invention.ts'
import type { Claim } from '../../../shared/map/pitch.ts'
import { useWorkshop } from '../../workshop/open-workshop.ts'
import { useWords } from '../../workshop/use-words.ts'
import type { CardFace } from '../model/card-face.ts'

/** The word for how far an invention is, or what a pitch claims; null when nobody has said it. */
export function useStateWord(face: CardFace): string | null {
  const words = useWords().map
  if (face.state === null) return null
  return face.kind === 'invention'
    ? words.status[face.state as InventionStatus]
    : words.claim[face.state as Claim]
}

/** A card as a screen reader says it: kind, title and the facts of its row. */
export function useSpokenCard(face: CardFace): string {
  const words = useWords()
  const unit = useWorkshop(open => open.workshop.header.effortUnit)
  const state = useStateWord(face)
  const { kind, title, amount, drift, links, evidence, severity, isIdentity } = face
  const spokenAmount =
    amount === null ? null : `${words.canvas.amount(amount)} ${kind === 'pitch' ? words.canvas.points : unit}`
  return words.canvas.card({
    kind: words.map.kind[kind],
    title,
    identity: isIdentity ? words.canvas.identity : null,
    amount: drift === null ? spokenAmount : words.canvas.spokenDrift(drift),
    state,
    links,
    evidence,
    finding: severity === null ? null : words.canvas.severity[severity],
  })
}
