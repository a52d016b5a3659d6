import { describe, expect, it } from 'vitest'
import { placeStage, type StagePlace, swapped } from '../../../electron/displays/place-stage.ts'
import { choiceOf } from '../../../electron/displays/resolve-display.ts'
import { laptop, monitor, projector } from './desk.ts'

const off: StagePlace = { state: 'off' }
const live: StagePlace = { state: 'live', display: projector }
const unplugged: StagePlace = { state: 'unplugged' }
const choice = choiceOf(projector)
const both = { choice, displays: [laptop, projector], consoleOn: laptop }
const alone = { choice, displays: [laptop], consoleOn: laptop }

describe('the stage', () => {
  it('goes to the projector', () => {
    expect(placeStage(both, off)).toEqual(live)
  })

  it('goes to the projector even when the console stands there: the console gives way', () => {
    expect(placeStage({ ...both, consoleOn: projector }, off)).toEqual(live)
  })

  it('shares the laptop’s own display when that is chosen, and leaves the projector to other things', () => {
    expect(placeStage({ ...both, choice: choiceOf(laptop) }, live)).toEqual({
      state: 'shared',
      display: laptop,
      front: 'stage',
    })
  })

  it('is seen nowhere when the projector is unplugged', () => {
    expect(placeStage(alone, live)).toEqual(unplugged)
    expect(placeStage(alone, unplugged)).toEqual(unplugged)
  })

  it('is seen nowhere when all displays are gone', () => {
    expect(placeStage({ choice, displays: [], consoleOn: null }, live)).toEqual(unplugged)
  })

  it('returns with the projector', () => {
    expect(placeStage(both, unplugged)).toEqual(live)
  })

  it('leaves the other external display when the projector returns', () => {
    const meanwhile = placeStage({ ...both, displays: [laptop, monitor] }, live)
    expect(meanwhile).toEqual({ state: 'live', display: monitor })
    expect(placeStage({ ...both, displays: [laptop, monitor, projector] }, meanwhile)).toEqual(live)
  })

  it('shares the only display with the console from the start, and lies in front', () => {
    expect(placeStage(alone, off)).toEqual({ state: 'shared', display: laptop, front: 'stage' })
  })

  it('stays in front for the room when the lid is closed and only the projector is left', () => {
    const lidClosed = { choice, displays: [projector], consoleOn: projector }
    expect(placeStage(lidClosed, live)).toEqual({ state: 'shared', display: projector, front: 'stage' })
  })

  it('moves off the shared display when a projector comes', () => {
    expect(placeStage(both, { state: 'shared', display: laptop, front: 'console' })).toEqual(live)
  })
})

describe('swapping', () => {
  it('brings the other window to the front, and back', () => {
    const shared = placeStage(alone, off)
    expect(swapped(alone, shared)).toEqual({ ...shared, front: 'console' })
    expect(swapped(alone, swapped(alone, shared))).toEqual(shared)
  })

  it('keeps the window in front when the display changes its size', () => {
    const wide = { ...laptop, width: 2560 }
    const shared = swapped(alone, placeStage(alone, off))
    const placed = placeStage({ choice, displays: [wide], consoleOn: wide }, shared)
    expect(placed).toEqual({ state: 'shared', display: wide, front: 'console' })
  })

  it('shows the stage on the console’s display when the projector stays unplugged', () => {
    expect(swapped(alone, unplugged)).toEqual({ state: 'shared', display: laptop, front: 'stage' })
  })

  it('changes nothing while the projector is live or nobody presents', () => {
    expect(swapped(both, live)).toEqual(live)
    expect(swapped(both, off)).toEqual(off)
  })
})
