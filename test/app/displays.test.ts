import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type FakeDisplay, laptop, plug, projector } from './fake-displays.ts'
import { PATIENCE, type StartedApp, startApp } from './start-app.ts'
import { driveWorkshop } from './workshop-driver.ts'

const STAGE = 'app://bundle/stage.html'
let started: StartedApp

beforeAll(async () => {
  started = await startApp()
  await started.page.getByRole('main').waitFor()
  await driveWorkshop(started.page).newWorkshop('Office telephones')
})

afterAll(() => started.close())

beforeEach(() => plug(started.app, [laptop, projector], 'display-added'))

afterEach(async () => {
  if ((await stage()) !== null) await started.page.keyboard.press('F5')
  await expect.poll(stage).toBeNull()
})

interface Window {
  readonly bounds: object
  readonly isVisible: boolean
  readonly isFullScreen: boolean
}

/** The stage as the desktop has it, or null while there is none. */
function stage(): Promise<Window | null> {
  return started.app.evaluate(({ BrowserWindow }, url) => {
    const window = BrowserWindow.getAllWindows().find(one => one.webContents.getURL() === url)
    if (window === undefined) return null
    const isVisible = window.isVisible()
    return { bounds: window.getBounds(), isVisible, isFullScreen: window.isFullScreen() }
  }, STAGE)
}

/** Whether the page that the room looks at has been loaded and lives. */
function isStageAlive(): Promise<boolean> {
  return started.app.evaluate(({ BrowserWindow }, url) => {
    const page = BrowserWindow.getAllWindows().find(one => one.webContents.getURL() === url)?.webContents
    return page !== undefined && !page.isCrashed() && !page.isLoading()
  }, STAGE)
}

const covering = ({ bounds }: FakeDisplay): Window => ({ bounds, isVisible: true, isFullScreen: true })

/** Whether the machine is kept awake by any wish of the app. */
function isAwake(): Promise<boolean> {
  return started.app.evaluate(({ powerSaveBlocker }) =>
    Array.from({ length: 50 }, (_, id) => id).some(id => powerSaveBlocker.isStarted(id)),
  )
}

/** Presents by its key and answers with the page that the room looks at, once it has said that it hears keys. */
async function present(): Promise<Page> {
  const opened = started.app.waitForEvent('window', { timeout: PATIENCE })
  expect(await heardDuring(() => started.page.keyboard.press('F5'))).toEqual([{ hello: true }])
  const page = await opened
  await page.getByRole('main').waitFor({ state: 'attached' })
  return page
}

/** What the console hears from the stage while something is done there. */
async function heardDuring(act: () => Promise<void>): Promise<readonly unknown[]> {
  const channel = await started.page.evaluateHandle(() => {
    const heard: unknown[] = []
    const open = new BroadcastChannel('throughline-stage')
    open.onmessage = ({ data }) => heard.push(data)
    return { heard, open }
  })
  await act()
  await expect.poll(() => channel.evaluate(({ heard }) => heard.length)).toBeGreaterThan(0)
  return channel.evaluate(({ heard, open }) => {
    open.close()
    return heard
  })
}

describe('presenting with a projector', () => {
  it('shows the room the stage, dark and full screen, and leaves the keys to the console', async () => {
    const page = await present()
    await expect.poll(stage).toEqual(covering(projector))
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    await expect.poll(paper).toBe('rgb(17, 20, 22)')
    await expect.poll(() => started.page.evaluate(() => document.hasFocus())).toBe(true)
  })

  it('keeps the machine awake until it is over', async () => {
    expect(await isAwake()).toBe(false)
    await present()
    expect(await isAwake()).toBe(true)
    await started.page.keyboard.press('F5')
    await expect.poll(isAwake).toBe(false)
    expect(await stage()).toBeNull()
  })

  it('shows nothing while the projector is unplugged, and the stage when it is plugged in elsewhere', async () => {
    await present()
    await plug(started.app, [laptop], 'display-removed')
    await expect.poll(async () => (await stage())?.isVisible).toBe(false)
    expect(await isAwake()).toBe(true)
    const again = { ...projector, id: 9, bounds: { ...projector.bounds, x: -1280 } }
    await plug(started.app, [again, laptop], 'display-added')
    await expect.poll(stage).toEqual(covering(again))
  })

  it('covers the projector when its size changes', async () => {
    const page = await present()
    const resized = { ...projector, bounds: { ...projector.bounds, width: 1024, height: 768 } }
    await plug(started.app, [laptop, resized], 'display-metrics-changed')
    await expect.poll(stage).toEqual(covering(resized))
    await expect.poll(() => page.evaluate(() => [innerWidth, innerHeight])).toEqual([1024, 768])
  })

  it('ends when somebody closes the stage', async () => {
    await present()
    await started.app.evaluate(({ BrowserWindow }, url) => {
      BrowserWindow.getAllWindows()
        .find(one => one.webContents.getURL() === url)
        ?.close()
    }, STAGE)
    await expect.poll(isAwake).toBe(false)
  })
})

describe('the stage', () => {
  it('passes B to the console', async () => {
    const page = await present()
    expect(await heardDuring(() => page.keyboard.press('b'))).toEqual([{ key: 'B' }])
  })

  it('ends with its own F5', async () => {
    const page = await present()
    await page.keyboard.press('F5').catch(() => undefined)
    await expect.poll(stage).toBeNull()
  })

  it('asks the console again what to show when it is loaded again', async () => {
    const page = await present()
    expect(await heardDuring(async () => void (await page.reload()))).toContainEqual({ hello: true })
  })

  it('stays in the hands of a console that is loaded again', async () => {
    await present()
    await started.page.reload()
    await started.page.getByRole('main').waitFor()
    await expect.poll(stage).toEqual(covering(projector))
    await started.page.keyboard.press('F5')
    await expect.poll(stage).toBeNull()
  })

  it('comes back by itself when its page dies', async () => {
    const page = await present()
    const died = page.waitForEvent('crash')
    await started.app.evaluate(({ BrowserWindow }, url) => {
      BrowserWindow.getAllWindows()
        .find(one => one.webContents.getURL() === url)
        ?.webContents.forcefullyCrashRenderer()
    }, STAGE)
    await died
    await expect.poll(isStageAlive).toBe(true)
    await expect.poll(stage).toEqual(covering(projector))
  })

  it('may ask the desktop for nothing and goes nowhere', async () => {
    const page = await present()
    expect(await page.evaluate(() => 'bridge' in window)).toBe(false)
    expect(await page.evaluate(() => window.open('app://bundle/index.html'))).toBeNull()
    await page.evaluate(() => location.assign('app://bundle/index.html'))
    expect(await page.evaluate(() => location.href)).toBe(STAGE)
    const policy = await page.evaluate(async () =>
      (await fetch('app://bundle/stage.html')).headers.get('content-security-policy'),
    )
    expect(policy).toContain("default-src 'none'; script-src 'self';")
  })
})

describe('presenting with one display', () => {
  it('swaps stage and console with F11, pressed in either', async () => {
    await plug(started.app, [laptop], 'display-removed')
    const page = await present()
    await expect.poll(stage).toEqual(covering(laptop))
    await page.keyboard.press('F11')
    await expect.poll(async () => (await stage())?.isVisible).toBe(false)
    await expect.poll(() => started.page.evaluate(() => document.hasFocus())).toBe(true)
    await started.page.keyboard.press('F11')
    await expect.poll(stage).toEqual(covering(laptop))
    await page.keyboard.press('Escape')
    await expect.poll(async () => (await stage())?.isVisible).toBe(false)
  })
})

it('closes the stage with the console, and complains of nothing', async () => {
  await present()
  const complaints = started.complaints.filter(one => one !== `The page ${STAGE} crashed.`)
  expect(complaints).toEqual([])
  const console = await started.app.browserWindow(started.page)
  const ended = new Promise<void>(done => started.app.process().once('exit', () => done()))
  await console.evaluate(one => one.close()).catch(() => undefined)
  await ended
  started = await startApp({ profile: started.profile })
})
