import type { Id } from '../../../shared/lang/id.ts'
import { patchCards } from '../../../shared/map/edits/patch-card.ts'
import type { Invention } from '../../../shared/map/invention.ts'
import { Horizon, InventionStatus } from '../../../shared/map/invention.ts'
import { Claim } from '../../../shared/map/pitch.ts'
import { today } from '../../workshop/clock.ts'
import { currentWorkshop, editWorkshop } from '../../workshop/open-workshop.ts'
import { currentWords } from '../../workshop/use-words.ts'
import { say } from '../said.ts'

const TRACKS = ['innovation', 'execution'] as const
const HORIZONS = Horizon.options.map(option => option.value)

/** Gives inventions the status after the one the first of them has, or pitches the next claim; after the last comes the first. */
export function cycleStatus(ids: readonly Id[]): void {
  const inventions = currentWorkshop()?.inventions
  if (!ids.some(id => inventions?.has(id))) cycleClaim(ids)
  cycle(ids, first => {
    const status = after(InventionStatus.options, first.status)
    // What is said for the first time is no change, and so makes no material older than its product.
    const statusSince = first.status === null ? first.statusSince : today()
    return { fields: { status, statusSince }, word: currentWords().map.status[status] }
  })
}

function cycleClaim(ids: readonly Id[]): void {
  const workshop = currentWorkshop()
  const pitches = ids.flatMap(id => workshop?.pitches.get(id) ?? [])
  const [first] = pitches
  if (!first) return
  const claim = after(Claim.options, first.claim)
  const title = pitches.length === 1 ? first.title : null
  editWorkshop({ act: 'edit-card', count: pitches.length, title }, open =>
    patchCards(open, 'pitch', new Map(pitches.map(({ id }) => [id, { claim }]))),
  )
  const words = currentWords()
  say(words.canvas.said.state(first.title, words.map.claim[claim]))
}

/** Gives inventions the horizon after the one the first of them has; after the last comes the first. */
export function cycleHorizon(ids: readonly Id[]): void {
  cycle(ids, first => {
    const horizon = after(HORIZONS, first.horizon)
    return { fields: { horizon }, word: currentWords().map.horizon[horizon] }
  })
}

/** Gives inventions the track after the one the first of them has: innovation, then execution. */
export function cycleTrack(ids: readonly Id[]): void {
  cycle(ids, first => {
    const track = after(TRACKS, first.track)
    return { fields: { track }, word: currentWords().inspector.option.track[track] }
  })
}

interface Turn {
  readonly fields: Partial<Invention>
  readonly word: string
}

function cycle(ids: readonly Id[], turn: (first: Invention) => Turn): void {
  const workshop = currentWorkshop()
  const inventions = ids.flatMap(id => workshop?.inventions.get(id) ?? [])
  const [first] = inventions
  if (!first) return
  const { fields, word } = turn(first)
  const title = inventions.length === 1 ? first.title : null
  editWorkshop({ act: 'edit-card', count: inventions.length, title }, open =>
    patchCards(open, 'invention', new Map(inventions.map(({ id }) => [id, fields]))),
  )
  say(currentWords().canvas.said.state(first.title, word))
}

function after<Value>(values: readonly Value[], value: Value | null): Value {
  const next = values[value === null ? 0 : (values.indexOf(value) + 1) % values.length]
  if (next === undefined) throw new Error('Nothing to cycle through')
  return next
}
