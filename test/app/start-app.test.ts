import { existsSync } from 'node:fs'
import { afterEach, describe, expect, it } from 'vitest'
import { takeViolations } from './policy-violations.ts'
import { type StartedApp, startApp } from './start-app.ts'

describe('the app', () => {
  let started: StartedApp | undefined
  afterEach(async () => {
    await started?.close().catch(() => {})
    started = undefined
  })

  it('opens on its own pages, at the size it is asked for, without a complaint', async () => {
    started = await startApp({ size: [1000, 700] })
    await started.page.getByRole('main').waitFor()
    expect(started.page.url()).toMatch(/^app:\/\/bundle\//)
    expect(await started.page.evaluate(() => [innerWidth, innerHeight])).toEqual([1000, 700])
    expect(started.complaints).toEqual([])
  })

  it('reaches for nothing outside of this computer', async () => {
    started = await startApp()
    await started.page.getByRole('main').waitFor()
    await started.close()
    expect(started.outside).toEqual([])
    expect(started.contacted()).toEqual([])
  })

  it('would be caught when any part of it reached for something outside', async () => {
    started = await startApp()
    await started.app.evaluate(({ session }) =>
      session
        .fromPartition('unguarded')
        .fetch('http://unguarded.invalid/')
        .catch(() => {}),
    )
    await started.close()
    expect(started.contacted()).toContain('http://unguarded.invalid/')
  })

  it('would be caught when a page asked for something outside', async () => {
    started = await startApp()
    await started.page.evaluate(() => fetch('https://example.org/').catch(() => {}))
    await expect.poll(() => started?.complaints.join()).toContain('Content Security Policy')
    // Taken here, it does not fail this test, as it would any other.
    await expect.poll(() => takeViolations().join()).toContain('connect-src kept https://example.org/')
  })

  it('ends at once when it is killed', async () => {
    started = await startApp()
    const pid = started.app.process().pid
    await started.kill()
    expect(existsSync(`/proc/${pid}`)).toBe(false)
  })
})
