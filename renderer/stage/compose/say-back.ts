import { isRevealed } from '../../../shared/session/said.ts'
import type { Composed, SceneInput } from './composed.ts'
import { saidBy } from './frame.ts'
import { areaOf, isNarrow, markScale, pageOf, questionHeight } from './paging.ts'
import { linesIn, linesThatFit, partsIn, type Setting } from './set-text.ts'
import { splitRow } from './split-row.ts'

/** An invention that makes the pitch true, by the benefit it serves; a null where nothing does, or a title has ended. */
export interface BackedBy {
  readonly id: string
  readonly invention: string | null
  readonly benefit: string | null
  readonly isNothing: boolean
}

/** A pitch as it is read aloud; the line behind it is empty until it is revealed. */
export interface SayBackBody {
  readonly kind: 'say-back'
  readonly pitch: string | null
  readonly isLarge: boolean
  readonly isShown: boolean
  readonly lines: readonly BackedBy[]
  readonly nothing: string
  readonly hasNothing: boolean
}

const ROW_PADDING = 40
/** What stands between two cards over each other. */
const STRAND = 72
const HIDDEN_LINE = 188
const PITCH_GAP = 68
/** A pitch of more lines stands on pages before what makes it true. */
const PITCH_LINES = 3

/** The pitch that is pointed at, else the first; what stands behind it only after the reveal. */
export function composeSayBack(input: SceneInput): Composed<SayBackBody> {
  const { room, pointer, words, sizes } = input
  const { pitches } = room.workshop
  const pitch = pitches.get(pointer.subject ?? '') ?? [...pitches.values()][0] ?? null
  const isShown = isRevealed(room.session, room.step)
  const area = areaOf(input)
  const height = area.height - questionHeight(saidBy(input).prompt, area.width, sizes)
  const title = pitch ? `“${pitch.title}”` : ''
  const lines = isShown && pitch ? linesBehind(input, pitch.id) : []
  const { rows, rest, isLarge, isBefore } = belowPitch(title, lines, height, input)
  const most = linesThatFit(height - PITCH_GAP - (isShown ? 0 : HIDDEN_LINE), sizes.spotlight, 1.08)
  const before = !isShown || isBefore ? partsIn(title, most, pitchSetting(true, input)) : []
  const page = pageOf(rows, Math.max(0, pointer.page - before.length), rest, one => one.height)
  const of = before.length + (isShown ? page.of : 0)
  const part = before[Math.min(pointer.page, of - 1)]
  return {
    body: {
      kind: 'say-back',
      pitch: part ?? (isBefore || title === '' ? null : title),
      isLarge: part !== undefined || isLarge,
      isShown,
      lines: part === undefined ? page.items.map(one => one.line) : [],
      nothing: words.stage.nothingBehind,
      hasNothing: isShown && rows.length === 0 && part === undefined,
    },
    pages: { at: Math.min(pointer.page + 1, of), of },
  }
}

function pitchSetting(
  isLarge: boolean,
  { sizes, width }: SceneInput,
): Setting & { readonly leading: number } {
  const room = areaOf({ sizes, width }).width - 120 * markScale(sizes) - 36
  return isLarge
    ? { width: room, size: sizes.spotlight, face: 'tight', leading: 1.08 }
    : { width: room, size: sizes.card, face: 'medium', leading: 1.14 }
}

interface BelowPitch {
  readonly rows: readonly Row[]
  readonly rest: number
  readonly isLarge: boolean
  readonly isBefore: boolean
}

/** What stands under the pitch: large where all of a line fits below it, else at the size of a card, else on pages after it. */
function belowPitch(
  title: string,
  lines: readonly BackedBy[],
  height: number,
  input: SceneInput,
): BelowPitch {
  const under = (isLarge: boolean): BelowPitch => {
    const { width, size, face, leading } = pitchSetting(isLarge, input)
    const count = linesIn(title, width, size, face)
    const rest = height - count * size * leading - PITCH_GAP
    return { rows: rowsOf(lines, rest, input), rest, isLarge, isBefore: count > PITCH_LINES }
  }
  const fits = ({ rows, isBefore }: BelowPitch) => !isBefore && rows.length === lines.length
  const [large, usual] = [under(true), under(false)]
  if (fits(large)) return large
  return fits(usual)
    ? usual
    : { rows: rowsOf(lines, height, input), rest: height, isLarge: true, isBefore: true }
}

interface Row {
  readonly line: BackedBy
  readonly height: number
}

/** The lines with whole titles, in narrow pictures one over the other; one longer than a page goes on on the next. */
function rowsOf(lines: readonly BackedBy[], height: number, input: SceneInput): readonly Row[] {
  const { sizes } = input
  const isOver = isNarrow(input)
  const mark = 116 * markScale(sizes) + 24
  const { width: room } = areaOf(input)
  const width = (isOver ? room : Math.min(820, (room - 120) / 2)) - mark
  const setting = { width, size: sizes.card, face: 'medium' } as const
  const free = isOver ? (height - ROW_PADDING - STRAND) / 2 : height - ROW_PADDING
  const heightOf = (text: string | null) =>
    text === null ? 0 : linesIn(text, width, sizes.card, 'medium') * sizes.card * 1.14
  return lines.flatMap(line =>
    splitRow(
      [line.invention ?? input.words.stage.nothingBehind, line.benefit],
      linesThatFit(free, sizes.card, 1.14),
      setting,
    ).map(([invention, benefit], part) => {
      const [upper, lower] = [heightOf(invention), heightOf(benefit)]
      return {
        line: { ...line, id: `${line.id} ${part}`, invention, benefit },
        height: (isOver ? upper + STRAND + lower : Math.max(upper, lower)) + ROW_PADDING,
      }
    }),
  )
}

function linesBehind({ room: { workshop } }: SceneInput, pitch: string): readonly BackedBy[] {
  const links = [...workshop.links.values()].sort((one, other) => other.strength - one.strength)
  return links
    .filter(({ to }) => to === pitch)
    .flatMap(({ id, from }): readonly BackedBy[] => {
      const benefit = workshop.benefits.get(from)?.title ?? ''
      const makers = links
        .filter(({ to }) => to === from)
        .flatMap(link => workshop.inventions.get(link.from) ?? [])
      return makers.length === 0
        ? [{ id, invention: null, benefit, isNothing: true }]
        : makers.map(maker => ({
            id: `${id} ${maker.id}`,
            invention: maker.title,
            benefit,
            isNothing: false,
          }))
    })
}
