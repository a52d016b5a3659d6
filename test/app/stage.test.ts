import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Room } from '../../shared/exercise/exercise.ts'
import { legible } from '../../shared/session/legible.ts'
import { sampleWorkshop } from '../fixtures/sample-workshop.ts'
import { stageWorkshop, TITLES } from '../fixtures/stage-rooms.ts'
import { sceneOf, stageSituations, USUAL_SIZES } from '../fixtures/stage-scenes.ts'
import { axeFaults } from './axe.ts'
import { type FakeDisplay, laptop, plug, projector } from './fake-displays.ts'
import { measureStage, showScene } from './stage-measure.ts'
import { type StartedApp, startApp } from './start-app.ts'
import { driveWorkshop } from './workshop-driver.ts'

const PAGES_MAX = 3
const FAR = legible({ diagonal: 80, distance: 12 }, { width: 1920, height: 1080 }).sizes

const rooms = {
  'three items': stageWorkshop(3, TITLES.short),
  'forty items': stageWorkshop(40, TITLES.short),
  'three items with long German words': stageWorkshop(3, TITLES.german),
  'forty items with long German words': stageWorkshop(40, TITLES.german),
  'the telephone makers': sampleWorkshop('sample-telephone'),
}

let started: StartedApp
let stage: Page

beforeAll(async () => {
  started = await startApp()
  await started.page.getByRole('main').waitFor()
  await driveWorkshop(started.page).newWorkshop('The room')
  await plug(started.app, [laptop, sized(1920, 1080)], 'display-added')
  const opened = started.app.waitForEvent('window')
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

const LONG = ['three items', 'forty items with long German words'] as const

describe.each([
  { width: 1920, height: 1080, names: Object.keys(rooms) as (keyof typeof rooms)[] },
  { width: 1280, height: 720, names: LONG },
])('every picture of the stage at $width × $height', ({ width, height, names }) => {
  it.each(names)('can be read from the back row and is whole with %s', async name => {
    await project(width, height)
    for (const [situation, [room, pointer]] of Object.entries(stageSituations(rooms[name]))) {
      for (let page = 0; page < PAGES_MAX; page += 1) {
        const scene = sceneOf(justBegun(room), { ...pointer, page })
        await showScene(started.page, stage, scene)
        const { smallest, cut, lying } = await measureStage(stage)
        expect({ situation, page, cut, lying }).toEqual({ situation, page, cut: [], lying: [] })
        if (smallest !== null) expect(smallest).toBeGreaterThanOrEqual(USUAL_SIZES.body - 0.01)
        if (page + 1 >= (scene.frame.page?.of ?? 1)) break
      }
    }
  })
})

it('grows with a last row that sits farther away', async () => {
  await project(1920, 1080)
  for (const [situation, [room, pointer]] of Object.entries(stageSituations(rooms['three items']))) {
    await showScene(started.page, stage, sceneOf(justBegun(room), pointer, FAR))
    const { smallest, cut, lying } = await measureStage(stage)
    expect({ situation, cut, lying }).toEqual({ situation, cut: [], lying: [] })
    if (smallest !== null) expect(smallest).toBeGreaterThanOrEqual(FAR.body - 0.01)
  }
})

it('is whole on a projector of another shape', async () => {
  await project(1024, 768)
  for (const [situation, [room, pointer]] of Object.entries(stageSituations(rooms['three items']))) {
    await showScene(started.page, stage, sceneOf(justBegun(room), pointer, USUAL_SIZES, 1440))
    const { cut, lying } = await measureStage(stage)
    expect({ situation, cut, lying }).toEqual({ situation, cut: [], lying: [] })
  }
})

it('has nothing that axe finds fault with', async () => {
  await project(1920, 1080)
  for (const [room, pointer] of Object.values(stageSituations(rooms['the telephone makers']))) {
    await showScene(started.page, stage, sceneOf(justBegun(room), pointer))
    expect(await axeFaults(stage)).toEqual([])
  }
})
