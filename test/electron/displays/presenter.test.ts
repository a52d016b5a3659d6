import { beforeEach, describe, expect, it } from 'vitest'
import type { PlacedDisplay } from '../../../electron/displays/placed-display.ts'
import { Presenter } from '../../../electron/displays/presenter.ts'
import { choiceOf } from '../../../electron/displays/resolve-display.ts'
import type { Presenting } from '../../../shared/bridge/display.ts'
import { laptop, monitor, projector } from './desk.ts'

const choice = choiceOf(projector)
let displays: readonly PlacedDisplay[]
let consoleOn: PlacedDisplay
let happened: string[]
let told: Presenting[]
let closeByHand: () => void
let presenter: Presenter

beforeEach(() => {
  displays = [laptop, projector]
  consoleOn = laptop
  happened = []
  told = []
  presenter = new Presenter({
    displays: () => displays,
    console: {
      area: () => consoleOn,
      moveTo: display => {
        consoleOn = display
        happened.push(`console to ${display.label}`)
      },
      bringForward: () => happened.push('console in front'),
    },
    openStage: closed => {
      happened.push('open')
      closeByHand = closed
      return {
        cover: (display, takesKeys) =>
          happened.push(`cover ${display.label}${takesKeys ? ' with keys' : ''}`),
        hide: () => happened.push('hide'),
        close: () => happened.push('close'),
      }
    },
    keepAwake: () => {
      happened.push('awake')
      return () => happened.push('may sleep')
    },
    changed: presenting => told.push(presenting),
  })
})

function plug(...now: readonly PlacedDisplay[]): void {
  displays = now
  happened = []
  presenter.displaysChanged()
}

describe('presenting', () => {
  it('opens the stage on the projector, leaves the keys to the console and keeps the machine awake', () => {
    presenter.present(choice)
    expect(happened).toEqual(['open', 'awake', 'cover Projector'])
    expect(told.at(-1)).toMatchObject({ state: 'live', display: { label: 'Projector' } })
  })

  it('hides the stage when the projector is unplugged, and shows it there again', () => {
    presenter.present(choice)
    plug(laptop)
    expect(happened).toEqual(['hide'])
    expect(told.at(-1)).toEqual({ state: 'unplugged' })
    plug(laptop, projector)
    expect(happened).toEqual(['cover Projector'])
  })

  it('covers the projector again when its size changes', () => {
    presenter.present(choice)
    plug(laptop, { ...projector, width: 1024, height: 768 })
    expect(told.at(-1)).toMatchObject({ state: 'live', display: { width: 1024, height: 768 } })
  })

  it('stays where it is when another display comes, also where nobody chose one', () => {
    presenter.present(null)
    plug(monitor, laptop, projector)
    expect(happened).toEqual(['cover Projector'])
  })

  it('takes the console off the projector first', () => {
    consoleOn = projector
    presenter.present(choice)
    expect(happened.slice(-2)).toEqual(['console to Built-in', 'cover Projector'])
  })

  it('moves to another choice without a second stage', () => {
    displays = [laptop, projector, monitor]
    presenter.present(choice)
    happened = []
    presenter.present(choiceOf(monitor))
    expect(happened).toEqual(['cover Monitor'])
  })

  it('swaps the windows on one display, each with the keys', () => {
    displays = [laptop]
    presenter.present(null)
    presenter.swap()
    presenter.swap()
    expect(happened.slice(2)).toEqual([
      'cover Built-in with keys',
      'hide',
      'console in front',
      'cover Built-in with keys',
    ])
  })

  it('gives the keys back to the console when a projector comes', () => {
    displays = [laptop]
    presenter.present(choice)
    plug(laptop, projector)
    expect(happened).toEqual(['cover Projector', 'console in front'])
  })

  it('ends with the stage closed and the machine free to sleep', () => {
    presenter.present(choice)
    happened = []
    presenter.stop()
    expect(happened).toEqual(['close', 'may sleep'])
    expect(told.at(-1)).toEqual({ state: 'off' })
  })

  it('ends when somebody closes the stage', () => {
    presenter.present(choice)
    closeByHand()
    expect(told.at(-1)).toEqual({ state: 'off' })
    expect(happened).toContain('may sleep')
  })

  it('ends once', () => {
    presenter.present(choice)
    presenter.stop()
    presenter.stop()
    expect(happened.filter(each => each === 'may sleep')).toHaveLength(1)
  })

  it('has nothing to do with displays while nobody presents', () => {
    plug(laptop)
    expect([happened, told]).toEqual([[], []])
  })
})
