import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Room } from '../../shared/exercise/exercise.ts'
import { legible, type StageSizes } from '../../shared/session/legible.ts'
import { sampleWorkshop } from '../fixtures/sample-workshop.ts'
import { stageWorkshop, TITLES } from '../fixtures/stage-rooms.ts'
import { sceneOf, stageSituations, USUAL_SIZES } from '../fixtures/stage-scenes.ts'
import { axeFaults } from './axe.ts'
import { type FakeDisplay, laptop, plug, projector } from './fake-displays.ts'
import { measureStage, showScene } from './stage-measure.ts'
import { PATIENCE, type StartedApp, startApp } from './start-app.ts'
import { driveWorkshop } from './workshop-driver.ts'

/** Pages of one kind are laid out alike. */
const PAGES_MAX = 2
const FAR = legible({ diagonal: 80, distance: 12 }, { width: 1920, height: 1080 }).sizes

const rooms = {
  'three items': stageWorkshop(3, TITLES.short),
  'forty items': stageWorkshop(40, TITLES.short),
  'three items with long German words': stageWorkshop(3, TITLES.german),
  'forty items with long German words': stageWorkshop(40, TITLES.german),
  'titles as long as they may be and reasons of many lines': stageWorkshop(4, TITLES.endless),
  'the telephone makers': sampleWorkshop('sample-telephone'),
}

let started: StartedApp
let stage: Page

beforeAll(async () => {
  started = await startApp()
  await started.page.getByRole('main').waitFor()
  await driveWorkshop(started.page).newWorkshop('The room')
  await plug(started.app, [laptop, sized(1920, 1080)], 'display-added')
  const opened = started.app.waitForEvent('window', { timeout: PATIENCE })
  await started.page.keyboard.press('F5')
  stage = await opened
  await stage.getByRole('main').waitFor({ state: 'attached' })
  await stage.emulateMedia({ reducedMotion: 'reduce' })
})

afterAll(() => started.close())

/** The room with a step that began a moment ago. */
function justBegun(room: Room): Room {
  const runs = room.session.runs.map(run => ({
    ...run,
    started: new Date(Date.now() - 140_000).toISOString(),
  }))
  return { ...room, session: { ...room.session, runs } }
}

function sized(width: number, height: number): FakeDisplay {
  return { ...projector, bounds: { x: 1680, y: 0, width, height } }
}

async function project(width: number, height: number): Promise<void> {
  await plug(started.app, [laptop, sized(width, height)], 'display-metrics-changed')
  // A window as large as the whole screen may be a pixel smaller where no window manager is.
  await expect.poll(() => stage.evaluate(() => Math.ceil(innerHeight / 2) * 2)).toBe(height)
  await expect.poll(() => stage.evaluate(() => Math.ceil(innerWidth / 2) * 2)).toBe(width)
}

type RoomName = keyof typeof rooms

const LONG: readonly RoomName[] = [
  'forty items with long German words',
  'titles as long as they may be and reasons of many lines',
]

interface Told {
  readonly name: RoomName
  readonly sizes?: StageSizes
  readonly width?: number
  readonly pages?: number
}

/** Shows every picture there is of a room and measures each of its first pages. */
async function expectWhole({ name, sizes = USUAL_SIZES, width = 1920, pages = PAGES_MAX }: Told) {
  for (const [situation, [room, pointer]] of Object.entries(stageSituations(rooms[name]))) {
    for (let page = 0; page < pages; page += 1) {
      const scene = sceneOf(justBegun(room), { ...pointer, page }, sizes, width)
      await showScene(stage, scene)
      const { smallest, smallestCard, cut, lying } = await measureStage(stage)
      expect({ situation, page, cut, lying }).toEqual({ situation, page, cut: [], lying: [] })
      expect(smallest ?? sizes.body).toBeGreaterThanOrEqual(sizes.body - 0.01)
      expect(smallestCard ?? sizes.card).toBeGreaterThanOrEqual(sizes.card - 0.01)
      if (page + 1 >= (scene.frame.page?.of ?? 1)) break
    }
  }
}

describe.each([
  { width: 1920, height: 1080, names: Object.keys(rooms) as RoomName[] },
  { width: 1280, height: 720, names: LONG },
])('every picture of the stage at $width × $height', ({ width, height, names }) => {
  it.each(names)('can be read from the back row and is whole with %s', async name => {
    await project(width, height)
    await expectWhole({ name })
  })
})

it.each<RoomName>(['three items', ...LONG])(
  'grows with a last row that sits farther away: %s',
  async name => {
    await project(1920, 1080)
    await expectWhole({ name, sizes: FAR, pages: 2 })
  },
)

it.each([
  { name: 'three items', row: 'near', sizes: USUAL_SIZES },
  { name: 'three items with long German words', row: 'far', sizes: FAR },
] as const)('is whole on a projector of another shape with $name and a $row last row', async told => {
  await project(1024, 768)
  await expectWhole({ ...told, width: 1440 })
})

it('has nothing that axe finds fault with', async () => {
  await project(1920, 1080)
  const situations = Object.values(stageSituations(rooms['the telephone makers']))
  const scenes = situations.map(([room, pointer]) => sceneOf(justBegun(room), pointer))
  for (const scene of new Map(scenes.map(one => [one.body.kind, one])).values()) {
    await showScene(stage, scene)
    expect(await axeFaults(stage)).toEqual([])
  }
})
