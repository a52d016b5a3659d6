import type { Id } from '../../shared/lang/id.ts'
import { CARD_KINDS } from '../../shared/map/through-map.ts'
import { askEvidence } from '../inspector/ask-evidence.ts'
import { isPressed, type Keys } from '../ui/keys.ts'
import { clearSelection, select, toggle, useSelection } from '../workshop/selection.ts'
import { cycleHorizon, cycleStatus, cycleTrack } from './acts/cycle.ts'
import { leaveFocus, toggleFocus } from './acts/focus.ts'
import { strengthen } from './acts/link.ts'
import { toggleMarks } from './acts/marks.ts'
import { moveBy } from './acts/move.ts'
import { remove } from './acts/remove.ts'
import { goTo, useMapState } from './map-state.ts'
import type { MapModel } from './model/map-model.ts'
import { type Direction, firstCard, stepFrom } from './navigate.ts'
import type { ViewControl } from './view-control.ts'

/** What a key acts on: the map, the view, the card or link under the keyboard, and what is selected with it. */
interface Hand {
  readonly model: MapModel
  readonly view: ViewControl
  readonly at: Id
  readonly chosen: readonly Id[]
}

interface MapKey {
  readonly keys: readonly Keys[]
  readonly run: (hand: Hand) => void
}

/** Every key of the map while a card or link has the focus and nothing is being typed. */
export const mapKeys: readonly MapKey[] = [
  { keys: ['arrowup'], run: hand => step(hand, 'up', follow) },
  { keys: ['mod+arrowup'], run: hand => step(hand, 'up', gather) },
  { keys: ['shift+arrowup'], run: hand => step(hand, 'up', extend) },
  { keys: ['arrowdown'], run: hand => step(hand, 'down', follow) },
  { keys: ['mod+arrowdown'], run: hand => step(hand, 'down', gather) },
  { keys: ['shift+arrowdown'], run: hand => step(hand, 'down', extend) },
  { keys: ['arrowleft'], run: hand => step(hand, 'left', follow) },
  { keys: ['mod+arrowleft'], run: hand => step(hand, 'left', gather) },
  { keys: ['shift+arrowleft'], run: hand => step(hand, 'left', extend) },
  { keys: ['arrowright'], run: hand => step(hand, 'right', follow) },
  { keys: ['mod+arrowright'], run: hand => step(hand, 'right', gather) },
  { keys: ['shift+arrowright'], run: hand => step(hand, 'right', extend) },
  { keys: ['alt+arrowup'], run: ({ at }) => moveBy(at, -1) },
  { keys: ['alt+arrowdown'], run: ({ at }) => moveBy(at, 1) },
  { keys: ['enter'], run: ({ at }) => choose(at) },
  {
    keys: ['f2'],
    run: ({ model, at }) => model.cards.boxes.has(at) && useMapState.setState({ renaming: at }),
  },
  { keys: [' '], run: ({ at }) => pick(at) },
  { keys: ['mod+a'], run: ({ model }) => select([...model.cards.boxes.keys()]) },
  { keys: ['l'], run: ({ model, at }) => model.cards.boxes.has(at) && useMapState.setState({ linking: at }) },
  { keys: ['9'], run: hand => strengthen(linksOf(hand), 9) },
  { keys: ['3'], run: hand => strengthen(linksOf(hand), 3) },
  { keys: ['1'], run: hand => strengthen(linksOf(hand), 1) },
  { keys: ['s'], run: ({ chosen }) => cycleStatus(chosen) },
  { keys: ['h'], run: ({ chosen }) => cycleHorizon(chosen) },
  { keys: ['t'], run: ({ chosen }) => cycleTrack(chosen) },
  { keys: ['e'], run: ({ model, at }) => model.cards.boxes.has(at) && writeEvidence(at) },
  { keys: ['d'], run: toggleMarks },
  { keys: ['f'], run: ({ at }) => toggleFocus(at) },
  { keys: ['delete', 'backspace'], run: removeChosen },
  { keys: ['escape'], run: () => leaveFocus() || clearSelection() },
  { keys: ['-'], run: ({ view }) => view.zoomOut() },
  { keys: ['0'], run: ({ view }) => view.fit() },
]

/** Opens the card beside the map, ready for a customer's words. */
function writeEvidence(id: Id): void {
  select([id])
  askEvidence(id)
}

/** Does what a key press on the map means; false when it means nothing here. */
export function pressOnMap(event: KeyboardEvent, model: MapModel, view: ViewControl): boolean {
  if (event.key === '+' || event.key === '=') {
    view.zoomIn()
    return true
  }
  const key = mapKeys.find(({ keys }) => keys.some(each => isPressed(event, each)))
  const { current } = useMapState.getState()
  const at = current ?? firstCard(model)
  if (!key || at === undefined) return false
  const { ids } = useSelection.getState()
  key.run({ model, view, at, chosen: ids.has(at) ? [...ids] : [at] })
  return true
}

/** What becomes of the selection when an arrow leads on. */
type Selecting = (at: Id, next: Id) => void

/** One selected card or link follows the keyboard, so that the inspector shows where it is. */
const follow: Selecting = (_, next) => {
  const isOne = useSelection.getState().ids.size === 1
  if (isOne && !useMapState.getState().isGathering) select([next])
}

const gather: Selecting = () => useMapState.setState({ isGathering: true })

const extend: Selecting = (at, next) => {
  useMapState.setState({ isGathering: true })
  select([...new Set([...useSelection.getState().ids, at, next])])
}

function step({ model, at }: Hand, direction: Direction, selecting: Selecting): void {
  const next = stepFrom(model, at, direction, useMapState.getState().side)
  if (!next) return
  goTo(next.id, next.side)
  selecting(at, next.id)
}

function choose(at: Id): void {
  useMapState.setState({ isGathering: false })
  select([at])
}

function pick(at: Id): void {
  useMapState.setState({ isGathering: true })
  toggle(at)
}

/** The links a strength is meant for: the chosen ones, or else the link made last. */
function linksOf({ model, chosen }: Hand): readonly Id[] {
  const links = chosen.filter(id => model.map.links.has(id))
  const { lastLink } = useMapState.getState()
  return links.length === 0 && lastLink !== null ? [lastLink] : links
}

function removeChosen({ model, at, chosen }: Hand): void {
  const gone = new Set(chosen)
  const next = afterRemoval(model, at, gone)
  remove(gone)
  if (next !== undefined) goTo(next)
}

/** Where the keyboard goes when what it is on is deleted: the next card of the column, the one before, or the link's card. */
function afterRemoval(model: MapModel, at: Id, gone: ReadonlySet<Id>): Id | undefined {
  const link = model.map.links.get(at)
  if (link) return gone.has(link.from) ? undefined : link.from
  const box = model.cards.boxes.get(at)
  if (!box) return undefined
  const column = model.cards.columns[box.kind]
  const after = [...column.slice(box.index), ...column.slice(0, box.index).reverse()]
  const others = CARD_KINDS.flatMap(kind => model.cards.columns[kind])
  return [...after, ...others].find(other => !gone.has(other.id))?.id
}
