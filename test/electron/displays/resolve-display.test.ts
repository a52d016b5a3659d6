import { describe, expect, it } from 'vitest'
import { choiceOf, resolveDisplay } from '../../../electron/displays/resolve-display.ts'
import { laptop, monitor, projector } from './desk.ts'

const chosen = choiceOf(projector)

describe('the display that was chosen', () => {
  it('is found again by what it is, wherever it stands and however it is numbered', () => {
    const again = { ...projector, id: 77, x: -1280, y: 300 }
    expect(resolveDisplay(chosen, [monitor, laptop, again], laptop.id)).toBe(again)
  })

  it('is the one of the same size among several of the same name', () => {
    const twin = { ...projector, id: 4, width: 1920, height: 1080 }
    expect(resolveDisplay(chosen, [laptop, twin, projector], laptop.id)).toBe(projector)
  })

  it('is found in another size', () => {
    const resized = { ...projector, width: 1024, height: 768 }
    expect(resolveDisplay(chosen, [laptop, monitor, resized], laptop.id)).toBe(resized)
  })

  it('is not taken for a built-in display of the same name', () => {
    expect(resolveDisplay(chosen, [laptop, { ...projector, internal: true }], laptop.id)).toBeNull()
  })

  it('gives way to another external display when it is not there', () => {
    expect(resolveDisplay(chosen, [laptop, monitor], laptop.id)).toBe(monitor)
  })

  it('never gives way to the display that the console stands on', () => {
    expect(resolveDisplay(chosen, [laptop, monitor], monitor.id)).toBeNull()
  })

  it('is none when only the built-in display is left', () => {
    expect(resolveDisplay(chosen, [laptop], laptop.id)).toBeNull()
  })
})

describe('without a choice', () => {
  it('the room gets the external display that the console does not stand on', () => {
    expect(resolveDisplay(null, [laptop, monitor, projector], monitor.id)).toBe(projector)
  })

  it('the room gets the other display even when it is the built-in one', () => {
    expect(resolveDisplay(null, [laptop, monitor], monitor.id)).toBe(laptop)
  })

  it('the room gets none when there is only the console’s', () => {
    expect(resolveDisplay(null, [laptop], laptop.id)).toBeNull()
  })
})
