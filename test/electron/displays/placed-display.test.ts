import { describe, expect, it } from 'vitest'
import { displayUnder, withoutPlace } from '../../../electron/displays/placed-display.ts'
import { laptop, projector } from './desk.ts'

describe('the display under a window', () => {
  it('is the one that shows most of it', () => {
    const window = { x: 1800, y: 0, width: 400, height: 400 }
    expect(displayUnder(window, [laptop, projector])).toBe(projector)
  })

  it('is none when the window lies beside all of them', () => {
    expect(displayUnder({ x: 9000, y: 0, width: 400, height: 400 }, [laptop, projector])).toBeNull()
  })
})

it('tells a page nothing of where displays stand', () => {
  expect(withoutPlace(projector)).not.toHaveProperty('x')
})
