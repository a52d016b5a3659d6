import type { Id } from '../../shared/lang/id.ts'
import type { Strength } from '../../shared/map/link.ts'
import { CARD_KINDS } from '../../shared/map/through-map.ts'
import { askEvidence } from '../inspector/ask-evidence.ts'
import { digitOf, meantBy, stepOf } from '../ui/key-table.ts'
import type { KeyPress } from '../ui/keys.ts'
import { clearSelection, select, toggle, useSelection } from '../workshop/selection.ts'
import { cycleHorizon, cycleStatus, cycleTrack } from './acts/cycle.ts'
import { leaveFocus, toggleFocus } from './acts/focus.ts'
import { strengthen } from './acts/link.ts'
import { toggleMarks } from './acts/marks.ts'
import { moveBy } from './acts/move.ts'
import { remove } from './acts/remove.ts'
import { mapKeyTable } from './map-key-table.ts'
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

/** What each key of the map does. */
const DOES: { readonly [Act in keyof typeof mapKeyTable]: (hand: Hand, press: KeyPress) => void } = {
  walk: (hand, press) => step(hand, press, follow),
  gather: (hand, press) => step(hand, press, gather),
  extend: (hand, press) => step(hand, press, extend),
  choose: ({ at }) => choose(at),
  pick: ({ at }) => pick(at),
  'pick-all': ({ model }) => select([...model.cards.boxes.keys()]),
  rename: ({ model, at }) => model.cards.boxes.has(at) && useMapState.setState({ renaming: at }),
  move: ({ at }, press) => moveBy(at, stepOf(press)),
  link: ({ model, at }) => model.cards.boxes.has(at) && useMapState.setState({ linking: at }),
  strength: (hand, press) => {
    const strength = STRENGTHS.find(each => each === digitOf(press))
    if (strength) strengthen(linksOf(hand), strength)
  },
  status: ({ chosen }) => cycleStatus(chosen),
  horizon: ({ chosen }) => cycleHorizon(chosen),
  track: ({ chosen }) => cycleTrack(chosen),
  evidence: ({ model, at }) => model.cards.boxes.has(at) && writeEvidence(at),
  marks: toggleMarks,
  focus: ({ at }) => toggleFocus(at),
  remove: removeChosen,
  leave: () => leaveFocus() || clearSelection(),
  closer: ({ view }) => view.zoomIn(),
  further: ({ view }) => view.zoomOut(),
  fit: ({ view }) => view.fit(),
}

const STRENGTHS = [9, 3, 1] as const satisfies readonly Strength[]

/** Opens the card beside the map, ready for a customer's words. */
function writeEvidence(id: Id): void {
  select([id])
  askEvidence(id)
}

/** Does what a key press on the map means; false when it means nothing here. */
export function pressOnMap(event: KeyboardEvent, model: MapModel, view: ViewControl): boolean {
  const act = meantBy(mapKeyTable, event)
  const { current } = useMapState.getState()
  const at = current ?? firstCard(model)
  if (!act || at === undefined) return false
  const { ids } = useSelection.getState()
  DOES[act]({ model, view, at, chosen: ids.has(at) ? [...ids] : [at] }, event)
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

const DIRECTION: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

function step({ model, at }: Hand, { key }: KeyPress, selecting: Selecting): void {
  const direction = DIRECTION[key]
  const next = direction && stepFrom(model, at, direction, useMapState.getState().side)
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
