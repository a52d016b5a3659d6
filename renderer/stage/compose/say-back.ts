import { isRevealed } from '../../../shared/session/said.ts'
import type { Composed, SceneInput } from './composed.ts'
import { saidBy } from './frame.ts'
import { areaOf, linesIn, pageOf, questionHeight } from './paging.ts'

/** An invention that makes the pitch true, by the benefit it serves. */
export interface BackedBy {
  readonly invention: string | null
  readonly benefit: string
}

/** A pitch as it is read aloud; the line behind it is empty until it is revealed. */
export interface SayBackBody {
  readonly kind: 'say-back'
  readonly pitch: string | null
  readonly isShown: boolean
  readonly lines: readonly BackedBy[]
  readonly nothing: string
}

const COLUMN = 700
const ROW_PADDING = 40

/** The pitch that is pointed at, else the first; what stands behind it only after the reveal. */
export function composeSayBack(input: SceneInput): Composed<SayBackBody> {
  const { room, pointer, words, sizes } = input
  const { workshop } = room
  const pitch = workshop.pitches.get(pointer.subject ?? '') ?? [...workshop.pitches.values()][0] ?? null
  const isShown = isRevealed(room.session, room.step)
  const lines = isShown && pitch ? linesBehind(input, pitch.id) : []
  const area = areaOf(input)
  const height =
    area.height -
    questionHeight(saidBy(input).prompt, area.width, sizes) -
    linesIn(pitch?.title ?? '', area.width, sizes.spotlight) * sizes.spotlight * 1.08 -
    120
  const heightOf = ({ invention, benefit }: BackedBy) =>
    Math.max(linesIn(invention ?? '', COLUMN, sizes.card), linesIn(benefit, COLUMN, sizes.card)) *
      sizes.card *
      1.14 +
    ROW_PADDING
  const page = pageOf(lines, pointer.page, height, heightOf)
  return {
    body: {
      kind: 'say-back',
      pitch: pitch?.title ?? null,
      isShown,
      lines: page.items,
      nothing: words.stage.nothingBehind,
    },
    pages: page,
  }
}

function linesBehind({ room: { workshop } }: SceneInput, pitch: string): readonly BackedBy[] {
  const links = [...workshop.links.values()].sort((one, other) => other.strength - one.strength)
  return links
    .filter(({ to }) => to === pitch)
    .flatMap(({ from }): readonly BackedBy[] => {
      const benefit = workshop.benefits.get(from)?.title ?? ''
      const makers = links
        .filter(({ to }) => to === from)
        .flatMap(link => workshop.inventions.get(link.from) ?? [])
      return makers.length === 0
        ? [{ invention: null, benefit }]
        : makers.map(({ title }) => ({ invention: title, benefit }))
    })
}
