import { TeamFunction } from '../../../shared/team/team-function.ts'
import type { Perception } from '../../../shared/workshop/records/perception.ts'
import type { CardsBody } from './cards.ts'
import type { Composed, SceneInput } from './composed.ts'
import { cutTo } from './cut-to.ts'
import { areaOf, linesIn, pageOf } from './paging.ts'
import { composePrompt, type PromptBody } from './prompt.ts'
import { isVeiled } from './shown-room.ts'

/** What one function said about another. */
export interface ViewSide {
  readonly heading: string
  readonly thinks: readonly string[]
  readonly wants: readonly string[]
}

/** Two functions and how each sees the other; wishes of both stand beside each other. */
export interface ViewsBody {
  readonly kind: 'views'
  readonly left: ViewSide
  readonly right: ViewSide
  readonly think: string
  readonly want: string
}

type Pair = readonly [TeamFunction, TeamFunction]

const HEADING = 110
const LABEL = 76
const GAP = 64

/** Counts while it is silent; revealed, one pair of functions after another, those with wishes on both sides first. */
export function composeViews(input: SceneInput): Composed<ViewsBody | PromptBody | CardsBody> {
  const { room, pointer, words } = input
  const all = [...room.workshop.perceptions.values()]
  const pages = isVeiled(room.session, room.step)
    ? []
    : pairsIn(all).flatMap(pair => pagesOf(pair, all, input))
  const at = Math.min(pointer.page, pages.length - 1)
  const page = pages[at]
  if (!page) return composePrompt(input)
  const { think, want } = words.stage.views
  return { body: { kind: 'views', ...page, think, want }, pages: { at: at + 1, of: pages.length } }
}

function pairsIn(all: readonly Perception[]): readonly Pair[] {
  const rank = (name: TeamFunction) => TeamFunction.options.indexOf(name)
  const pairs = new Map<string, Pair>()
  for (const { from, about } of all) {
    if (from === about) continue
    const pair: Pair = rank(from) < rank(about) ? [from, about] : [about, from]
    pairs.set(pair.join(' '), pair)
  }
  const wishes = ([one, other]: Pair) =>
    Math.min(wantsOf(all, one, other).length, wantsOf(all, other, one).length) > 0 ? 0 : 1
  return [...pairs.values()].sort((one, other) => wishes(one) - wishes(other))
}

function wantsOf(all: readonly Perception[], from: TeamFunction, about: TeamFunction): readonly string[] {
  return textsOf(all, from, about, 'want')
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
function pagesOf(
  [one, other]: Pair,
  all: readonly Perception[],
  input: SceneInput,
): readonly { readonly left: ViewSide; readonly right: ViewSide }[] {
  const [left, right] = [sidesOf(one, other, all, input), sidesOf(other, one, all, input)]
  const of = Math.max(left.length, right.length)
  const empty = (from: TeamFunction, about: TeamFunction): ViewSide => ({
    heading: headingOf(from, about, input),
    thinks: [],
    wants: [],
  })
  return Array.from({ length: of }, (_, at) => ({
    left: left[at] ?? empty(one, other),
    right: right[at] ?? empty(other, one),
  }))
}

function sidesOf(
  from: TeamFunction,
  about: TeamFunction,
  all: readonly Perception[],
  input: SceneInput,
): readonly ViewSide[] {
  const { sizes } = input
  const area = areaOf(input)
  const setting = { width: (area.width - GAP) / 2, size: 64, weight: 'regular' } as const
  const size = Math.max(64, sizes.body)
  const texts = (['think', 'want'] as const).flatMap(kind =>
    textsOf(all, from, about, kind).map(text => ({ kind, text: cutTo(text, 5, { ...setting, size }) })),
  )
  const height = area.height - HEADING - 2 * LABEL
  const heightOf = ({ text }: { readonly text: string }) =>
    linesIn(text, setting.width, size, 'regular') * size * 1.2 + 16
  const { of } = pageOf(texts, 0, height, heightOf)
  return Array.from({ length: of }, (_, at) => {
    const { items } = pageOf(texts, at, height, heightOf)
    return {
      heading: headingOf(from, about, input),
      thinks: items.filter(({ kind }) => kind === 'think').map(({ text }) => text),
      wants: items.filter(({ kind }) => kind === 'want').map(({ text }) => text),
    }
  })
}

function headingOf(from: TeamFunction, about: TeamFunction, { words }: SceneInput): string {
  const name = words.inspector.option.function
  return words.stage.views.of(name[from], name[about])
}
