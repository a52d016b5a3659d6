import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { writeWorkshop } from '../../shared/workshop/write-workshop.ts'
import { laptop, plug, projector } from '../app/fake-displays.ts'
import { type StartedApp, startApp } from '../app/start-app.ts'
import { roomAt, stageWorkshop, TITLES } from '../fixtures/stage-rooms.ts'
import { type BenchRow, median } from './bench-row.ts'

const EDITS = 50
const ITEMS = 40

/** How long the room waits for what the facilitator typed: from Enter in the console until it stands on the stage. */
export async function stageBench(): Promise<BenchRow[]> {
  const started = await inSession()
  const stage = await present(started)
  const waits: number[] = []
  for (let edit = 0; edit < EDITS; edit += 1) waits.push(await editToStage(started.page, stage, edit))
  await started.close()
  return [{ name: 'edit in the console to the stage', median: median(waits), unit: 'ms', budget: '<= 100' }]
}

/** The app with a session under way, in the exercise that shows the whole map by its counts. */
async function inSession(): Promise<StartedApp> {
  const { workshop } = roomAt(stageWorkshop(ITEMS, TITLES.short), 'free-canvas')
  const file = join(mkdtempSync(join(tmpdir(), 'throughline-bench-')), 'room.throughline.json')
  writeFileSync(file, writeWorkshop(workshop))
  const started = await startApp({ size: [1440, 900], args: [file] })
  const { page } = started
  const confirm = page.getByRole('button', { name: 'Open workshop' })
  await confirm.or(page.locator('[data-saving="saved"]')).first().waitFor()
  if (await confirm.isVisible()) await confirm.click()
  await page.locator('[data-saving="saved"]').waitFor()
  return started
}

async function present({ app, page }: StartedApp): Promise<Page> {
  await plug(app, [laptop, projector], 'display-added')
  const opened = app.waitForEvent('window')
  await page.keyboard.press('F5')
  const stage = await opened
  await stage.locator('[data-stage="overview"]').waitFor()
  return stage
}

/** Both pages tell the time of the same computer. */
async function editToStage(page: Page, stage: Page, edit: number): Promise<number> {
  await page.keyboard.press('Control+1')
  await page.locator('textarea:focus, input:focus').waitFor()
  await page.keyboard.type(`Invention typed ${edit}`)
  const heard = await page.evaluateHandle(() => ({
    at: new Promise<number>(done => {
      addEventListener('keydown', () => done(performance.timeOrigin + performance.now()), {
        capture: true,
        once: true,
      })
    }),
  }))
  const seen = await stage.evaluateHandle(
    count => {
      const isThere = () =>
        document.querySelector('[data-stage]')?.textContent?.includes(`${count} inventions`)
      return {
        at: new Promise<number>(done => {
          const observer = new MutationObserver(() => {
            if (!isThere()) return
            observer.disconnect()
            done(performance.timeOrigin + performance.now())
          })
          observer.observe(document.body, { subtree: true, childList: true, characterData: true })
        }),
      }
    },
    ITEMS + edit + 1,
  )
  await page.keyboard.press('Enter')
  const [from, to] = await Promise.all([heard.evaluate(({ at }) => at), seen.evaluate(({ at }) => at)])
  return to - from
}
