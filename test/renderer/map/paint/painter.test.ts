import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { modelOf } from '../../../../renderer/map/model/map-model.ts'
import { boundsOf, Painter } from '../../../../renderer/map/paint/painter.ts'
import { paletteOf } from '../../../../renderer/map/paint/palette.ts'
import { withBenefit, withInvention, withLink, workshopOf } from '../../../fixtures/map-of.ts'

const view = { x: 0, y: 0, zoom: 1, width: 800, height: 600 }
const model = modelOf(
  withLink(withBenefit(withInvention(workshopOf(), 'Processor'), 'Calls'), 'Processor', 'Calls'),
  null,
)
const content = () => ({
  model,
  palette: paletteOf(document.documentElement),
  hidden: new Set<string>(),
  matches: null,
})

let shown: boolean[]
let painter: Painter
beforeEach(() => {
  vi.useFakeTimers()
  shown = []
  const canvas = () => document.createElement('canvas')
  painter = new Painter(
    canvas(),
    canvas(),
    () => boundsOf(984, 60_000),
    isFar => shown.push(isFar),
  )
  painter.look(view)
  painter.show(content())
  vi.runAllTimers()
  shown = []
})
afterEach(() => {
  painter.stop()
  vi.useRealTimers()
})

it('keeps its picture while the view moves a little', () => {
  painter.look({ ...view, y: -100 })
  vi.runAllTimers()
  expect(shown).toEqual([])
})

it('makes a new picture when the view leaves it', () => {
  painter.look({ ...view, y: -5000 })
  vi.runAllTimers()
  expect(shown).toEqual([false])
})

it('makes a sharp picture where a zoom comes to rest', () => {
  painter.look({ ...view, zoom: 1.1 })
  expect(shown).toEqual([])
  vi.runAllTimers()
  expect(shown).toEqual([false])
})

it('says when the cards are in the picture', () => {
  painter.look({ ...view, zoom: 0.3 })
  vi.runAllTimers()
  expect(shown).toEqual([true])
})
