import type { DisplayChoice, Presenting } from '../../shared/bridge/display.ts'
import { type Desk, placeStage, type StagePlace, swapped } from './place-stage.ts'
import { type Area, displayUnder, type PlacedDisplay, withoutPlace } from './placed-display.ts'
import { choiceOf } from './resolve-display.ts'

/** The room's window. */
export interface StageWindow {
  /** Covers a display whole, with or without taking the keys. */
  readonly cover: (display: PlacedDisplay, takesKeys: boolean) => void
  readonly hide: () => void
  readonly close: () => void
}

/** The facilitator's window, as far as presenting goes. */
export interface ConsoleWindow {
  readonly area: () => Area
  readonly moveTo: (display: PlacedDisplay) => void
  readonly bringForward: () => void
}

/** What presenting needs of the desktop. */
export interface PresenterParts {
  readonly displays: () => readonly PlacedDisplay[]
  readonly console: ConsoleWindow
  /** Opens the room's window; `closed` is called when it was closed by anybody. */
  readonly openStage: (closed: () => void) => StageWindow
  /** Keeps the machine awake until the returned function is called. */
  readonly keepAwake: () => () => void
  readonly changed: (presenting: Presenting) => void
}

interface Running {
  readonly stage: StageWindow
  readonly sleep: () => void
}

/** Presents to the room: one stage on the display that was chosen, wherever that is plugged in, until it is stopped. */
export class Presenter {
  readonly #parts: PresenterParts
  #choice: DisplayChoice | null = null
  #place: StagePlace = { state: 'off' }
  #running: Running | null = null

  constructor(parts: PresenterParts) {
    this.#parts = parts
  }

  get presenting(): Presenting {
    const place = this.#place
    return 'display' in place ? { ...place, display: withoutPlace(place.display) } : place
  }

  /** Starts, or moves the stage to another choice. */
  present(choice: DisplayChoice | null): void {
    this.#choice = choice
    this.#running ??= {
      stage: this.#parts.openStage(() => this.stop()),
      sleep: this.#parts.keepAwake(),
    }
    this.#go(placeStage(this.#desk(), this.#place))
  }

  stop(): void {
    const running = this.#running
    if (running === null) return
    this.#running = null
    running.stage.close()
    running.sleep()
    this.#go({ state: 'off' })
  }

  swap(): void {
    this.#go(swapped(this.#desk(), this.#place))
  }

  /** To be called when a display was added, removed or changed. */
  displaysChanged(): void {
    if (this.#running !== null) this.#go(placeStage(this.#desk(), this.#place))
  }

  #desk(): Desk {
    const displays = this.#parts.displays()
    return { choice: this.#choice, displays, consoleOn: displayUnder(this.#parts.console.area(), displays) }
  }

  #go(place: StagePlace): void {
    const before = this.#place
    this.#place = place
    // What was found without a choice is kept like one, so that a display plugged in later does not draw the stage away.
    if (place.state === 'live') this.#choice ??= choiceOf(place.display)
    if (this.#running !== null) this.#show(place, before, this.#running.stage)
    this.#parts.changed(this.presenting)
  }

  #show(place: StagePlace, before: StagePlace, stage: StageWindow): void {
    if (place.state === 'live') {
      this.#clear(place.display)
      stage.cover(place.display, false)
      if (before.state === 'shared') this.#parts.console.bringForward()
    } else if (place.state === 'shared' && place.front === 'stage') {
      stage.cover(place.display, true)
    } else {
      stage.hide()
      if (place.state === 'shared') this.#parts.console.bringForward()
    }
  }

  /** Takes the console, with all that is hidden from the room, off the display that the room looks at. */
  #clear(display: PlacedDisplay): void {
    const { consoleOn, displays } = this.#desk()
    const other = displays.find(({ id }) => id !== display.id)
    if (consoleOn?.id === display.id && other !== undefined) this.#parts.console.moveTo(other)
  }
}
