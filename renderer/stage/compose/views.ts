import { TeamFunction } from '../../../shared/team/team-function.ts'
import type { Perception } from '../../../shared/workshop/records/perception.ts'
import type { CardsBody } from './cards.ts'
import type { Composed, SceneInput } from './composed.ts'
import { areaOf, pagesOf } from './paging.ts'
import { composePrompt, type PromptBody } from './prompt.ts'
import { linesIn, linesThatFit, type Setting } from './set-text.ts'
import { isVeiled } from './shown-room.ts'
import { splitRow } from './split-row.ts'

/** What two functions said about each other, side by side; null where one has less to say. */
export interface ViewRow {
  readonly kind: Perception['kind']
  readonly left: string | null
  readonly right: string | null
}

/** Two functions and how each sees the other; wishes of both stand beside each other. */
export interface ViewsBody {
  readonly kind: 'views'
  readonly headings: readonly [string, string]
  readonly rows: readonly ViewRow[]
  readonly labels: Readonly<Record<Perception['kind'], string>>
}

type Pair = readonly [TeamFunction, TeamFunction]
type PairPage = Pick<ViewsBody, 'headings' | 'rows'>

const HEADING = 110
const LABEL = 108
const GAP = 64
const ROW_GAP = 16
const KINDS = ['think', 'want'] as const satisfies readonly Perception['kind'][]

/** Counts while it is silent; revealed, one pair of functions after another, those with wishes on both sides first. */
export function composeViews(input: SceneInput): Composed<ViewsBody | PromptBody | CardsBody> {
  const { room, pointer, words } = input
  const all = [...room.workshop.perceptions.values()]
  const pages = isVeiled(room.session, room.step)
    ? []
    : pairsIn(all).flatMap(pair => pagesOfPair(pair, all, input))
  const at = Math.min(pointer.page, pages.length - 1)
  const page = pages[at]
  if (!page) return composePrompt(input)
  return {
    body: { kind: 'views', ...page, labels: words.stage.views.labels },
    pages: { at: at + 1, of: pages.length },
  }
}

function pairsIn(all: readonly Perception[]): readonly Pair[] {
  const rank = (name: TeamFunction) => TeamFunction.options.indexOf(name)
  const pairs = new Map<string, Pair>()
  for (const { from, about } of all) {
    if (from === about) continue
    const pair: Pair = rank(from) < rank(about) ? [from, about] : [about, from]
    pairs.set(pair.join(' '), pair)
  }
  const lacksWish = ([one, other]: Pair) =>
    textsOf(all, one, other, 'want').length === 0 || textsOf(all, other, one, 'want').length === 0
  return [...pairs.values()].sort((one, other) => Number(lacksWish(one)) - Number(lacksWish(other)))
}

function textsOf(
  all: readonly Perception[],
  from: TeamFunction,
  about: TeamFunction,
  kind: Perception['kind'],
): readonly string[] {
  return all
    .filter(one => one.from === from && one.about === about && one.kind === kind)
    .map(({ text }) => text)
}

/** A pair on as many pages as its texts need. */
function pagesOfPair([one, other]: Pair, all: readonly Perception[], input: SceneInput): readonly PairPage[] {
  const area = areaOf(input)
  const size = Math.max(64, input.sizes.body)
  const width = (area.width - GAP) / 2
  const height = area.height - HEADING - LABEL
  const lines = linesThatFit(height - ROW_GAP, size, 1.2)
  const settingOf = (kind: Perception['kind']): Setting => ({
    width,
    size,
    face: kind === 'think' ? 'serif' : 'medium',
  })
  const rows = KINDS.flatMap((kind): readonly (ViewRow & { readonly isFirst: boolean })[] => {
    const [left, right] = [textsOf(all, one, other, kind), textsOf(all, other, one, kind)]
    const pairs = Array.from(
      { length: Math.max(left.length, right.length) },
      (_, at) => [left[at] ?? null, right[at] ?? null] as const,
    )
    return pairs
      .flatMap(pair => splitRow(pair, lines, settingOf(kind)))
      .map(([first, second], at) => ({ kind, left: first, right: second, isFirst: at === 0 }))
  })
  const heightOf = ({ kind, left, right, isFirst }: (typeof rows)[number]) =>
    (isFirst && kind === 'want' ? LABEL : 0) +
    Math.max(...[left, right].map(text => linesIn(text ?? '', width, size, settingOf(kind).face))) *
      size *
      1.2 +
    ROW_GAP
  const headings = headingsOf(one, other, input)
  return pagesOf(rows, height, heightOf).map(page => ({ headings, rows: page }))
}

function headingsOf(
  one: TeamFunction,
  other: TeamFunction,
  { words }: SceneInput,
): readonly [string, string] {
  const name = words.inspector.option.function
  const { of } = words.stage.views
  return [of(name[one], name[other]), of(name[other], name[one])]
}
