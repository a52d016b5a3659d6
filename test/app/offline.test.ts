import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { telephoneWorkshop } from '../fixtures/telephone.ts'
import { asScript } from './offline/as-script.ts'
import { attempts } from './offline/attempts.ts'
import type { Listener } from './offline/listener.ts'
import { listen } from './offline/listener.ts'
import { workshopFile } from './report/export-report.ts'
import type { StartedApp } from './start-app.ts'
import { startApp } from './start-app.ts'

/** Long enough for anything that was going to leave. */
const A_WHILE = 1500

describe('the app and the world outside', () => {
  let outside: Listener
  let started: StartedApp | undefined
  beforeEach(async () => {
    outside = await listen()
  })
  afterEach(async () => {
    await started?.close().catch(() => undefined)
    started = undefined
    outside.close()
  })

  it('never meet while somebody looks at every screen of a workshop', async () => {
    started = await startApp({ args: [workshopFile(telephoneWorkshop())] })
    const { page } = started
    await page.getByRole('button', { name: 'Open workshop' }).click()
    for (const screen of [/^List/, /^Analysis/, /^Decisions/, /^Sessions/, /^Report/, /^Map/]) {
      const entry = { name: screen }
      await page
        .getByRole('tab', entry)
        .or(page.getByRole('link', entry))
        .or(page.getByRole('button', entry))
        .first()
        .click()
      await page.waitForTimeout(A_WHILE / 3)
    }
    await started.close()
    expect(started.outside).toEqual([])
    expect(started.contacted()).toEqual([])
    started = undefined
  })

  it('never meet, whatever a hostile script in a page tries', async () => {
    started = await startApp({ provokesPolicy: true })
    const { page } = started
    const address = page.url()
    const base = `http://127.0.0.1:${outside.port}`
    for (const attempt of Object.values(attempts)) await page.evaluate(asScript(attempt, base))
    await page.waitForTimeout(A_WHILE)
    expect(outside.heard).toEqual([])
    expect(page.url().replace(/#$/, '')).toBe(address)
    expect(started.app.windows()).toHaveLength(1)
    await started.close()
    // What looks up a name ends at the name that stands for none.
    expect(started.contacted().filter(address => !/~notfound/i.test(address))).toEqual([])
    started = undefined
  })

  it('would meet if nothing stood between them, so that this test can fail', async () => {
    const answer = fetch(`http://127.0.0.1:${outside.port}/`).catch(() => undefined)
    await expect.poll(() => outside.heard.length).toBeGreaterThan(0)
    outside.close()
    await Promise.race([answer, new Promise(done => setTimeout(done, 100))])
    outside = await listen()
  })
})
