import { TeamFunction } from '../../../shared/team/team-function.ts'
import type { Composed, SceneInput } from './composed.ts'
import { saidBy } from './frame.ts'
import { areaOf, isNarrow, pageOf, questionHeight } from './paging.ts'
import { linesIn, linesThatFit } from './set-text.ts'
import { splitRow } from './split-row.ts'

/** What one function gives and needs; null is still open, and what is long goes on in a row of the same function. */
export interface CharterRow {
  readonly id: string
  readonly label: string
  readonly gives: string | null
  readonly needs: string | null
}

/** Who gives what, and needs what. */
export interface CharterBody {
  readonly kind: 'charter'
  readonly gives: string
  readonly needs: string
  readonly rows: readonly CharterRow[]
}

const HEADS = 84
const NAME_EMS = 5.8
const GAP = 48
const ROW_PADDING = 34

/** The charter: the required functions, and everybody else who has a line in it. */
export function composeCharter(input: SceneInput): Composed<CharterBody> {
  const { room, words, sizes, pointer } = input
  const { contributions, header } = room.workshop
  const area = areaOf(input)
  const isOver = isNarrow(input)
  const width = (area.width - (isOver ? GAP : NAME_EMS * sizes.body + 2 * GAP)) / 2
  const height = area.height - questionHeight(saidBy(input).prompt, area.width, sizes) - HEADS
  const lines = linesThatFit(height - ROW_PADDING - (isOver ? sizes.body * 1.16 : 0), sizes.body, 1.16)
  const setting = { width, size: sizes.body, face: 'regular' } as const
  const rows = TeamFunction.options.flatMap((name): readonly CharterRow[] => {
    const told = [...contributions.values()].filter(one => one.function === name)
    if (told.length === 0 && !header.requiredFunctions.includes(name)) return []
    const joined = (texts: readonly (string | null)[]) =>
      texts.filter(text => text !== null).join('; ') || null
    const said = [joined(told.map(one => one.gives)), joined(told.map(one => one.needs))] as const
    const label = words.inspector.option.function[name]
    return splitRow(said, lines, setting).map(([gives, needs], part) => ({
      id: `${name} ${part}`,
      label,
      gives: part > 0 ? (gives ?? '') : gives,
      needs: part > 0 ? (needs ?? '') : needs,
    }))
  })
  const heightOf = ({ label, gives, needs }: CharterRow) => {
    const said = Math.max(...[gives, needs].map(text => linesIn(text ?? '', width, sizes.body, 'regular')))
    const named = isOver ? 1 + said : Math.max(said, linesIn(label, NAME_EMS * sizes.body, sizes.body))
    return named * sizes.body * 1.16 + ROW_PADDING
  }
  const page = pageOf(rows, pointer.page, height, heightOf)
  const { gives, needs } = words.stage.charter
  return { body: { kind: 'charter', gives, needs, rows: page.items }, pages: page }
}
