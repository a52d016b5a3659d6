import type { Display } from 'electron'
import type { ElectronApplication } from 'playwright-core'

/** A display of a computer that is none: what it is and where it stands. */
export interface FakeDisplay {
  readonly id: number
  readonly label: string
  readonly internal: boolean
  readonly bounds: {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
  }
}

/** The laptop's own display; not the size of the real one, which windows may not have in earnest without a window manager. */
export const laptop: FakeDisplay = {
  id: 1,
  label: 'Built-in',
  internal: true,
  bounds: { x: 0, y: 0, width: 1680, height: 1050 },
}

/** The room's projector. */
export const projector: FakeDisplay = {
  id: 2,
  label: 'Projector',
  internal: false,
  bounds: { x: 1680, y: 0, width: 1280, height: 720 },
}

type Happening = 'display-added' | 'display-removed' | 'display-metrics-changed'

/** Makes the app believe that these are the displays of its computer, and that something happened to them. */
export async function plug(
  app: ElectronApplication,
  displays: readonly FakeDisplay[],
  happening: Happening,
): Promise<void> {
  await app.evaluate(
    ({ screen }, [faked, event]) => {
      const real = screen.getPrimaryDisplay()
      const all = faked.map(
        ({ id, label, internal, bounds }): Display => ({
          ...real,
          id,
          label,
          internal,
          bounds,
          size: bounds,
          workArea: bounds,
          workAreaSize: bounds,
        }),
      )
      screen.getAllDisplays = () => all
      screen.emit(event, {}, all.at(-1), ['bounds'])
    },
    [displays, happening] as const,
  )
}
