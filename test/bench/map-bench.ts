import type { CDPSession, Page } from 'playwright-core'
import { prepareDesktop } from '../../build/desktop.mjs'
import { launch } from '../../build/launch.mjs'
import type { BenchRow } from './bench-row.ts'
import { median } from './bench-row.ts'
import { buildMapPage } from './build-map-page.ts'
import type { Gestures } from './map-page/gestures.ts'
import { serveFolder } from './serve-folder.ts'

type Gesture = 'pan' | 'pan, whole map' | 'zoom' | 'drag'

interface Measured {
  readonly ready: number
  readonly heap: number
  readonly perFrame: Readonly<Record<Gesture, number>>
  readonly longestFrame: number
}

const GESTURES: readonly Gesture[] = ['pan', 'zoom', 'drag', 'pan, whole map']
const FRAMES = 60
const RUNS = 3
/** Plain React Flow is not measured above this: it takes minutes. */
const PLAIN_MOST = 5_000
const SIZES = [200, 1_000, 5_000, 20_000]
const PER_FRAME: Readonly<Record<number, number>> = { 200: 10, 1000: 10, 5000: 10, 20000: 12 }
const READY: Readonly<Record<number, number>> = { 200: 150, 1000: 150, 5000: 200, 20000: 400 }
/** How much of plain React Flow's time is allowed. */
const SHARE: Readonly<Record<number, number>> = { 200: 1, 1000: 0.5, 5000: 0.1 }

/** Measures the map on maps of four sizes, and React Flow as it comes beside it, in one run of one program. */
export async function mapBench(sizes = SIZES, runs = RUNS): Promise<BenchRow[]> {
  const { page: folder, program } = await buildMapPage()
  const server = await serveFolder(folder)
  const desktop = await prepareDesktop()
  const app = await launch({ ...desktop, args: [...desktop.args.slice(0, -1), program] }, [])
  try {
    const page = await app.firstWindow()
    const rows: BenchRow[] = []
    for (const cards of sizes) {
      const ours = await measure(page, `${server.address}/?cards=${cards}`, runs)
      rows.push(...rowsOf(cards, ours))
      if (cards > PLAIN_MOST) continue
      rows.push(
        ...comparison(cards, ours, await measure(page, `${server.address}/?cards=${cards}&with=plain`, runs)),
      )
    }
    return rows
  } finally {
    await app.close()
    server.close()
  }
}

async function measure(page: Page, address: string, runs: number): Promise<Measured> {
  const ready: number[] = []
  const longest: number[] = []
  const perFrame: Record<Gesture, number[]> = { pan: [], zoom: [], drag: [], 'pan, whole map': [] }
  let heap = 0
  for (let run = 0; run < runs; run++) {
    await page.goto(address)
    const shown = await page.waitForFunction(() => performance.getEntriesByName('ready')[0]?.duration, null, {
      timeout: 300_000,
    })
    ready.push((await shown.jsonValue()) ?? Number.NaN)
    const chrome = await page.context().newCDPSession(page)
    await chrome.send('Performance.enable', { timeDomain: 'threadTicks' })
    await page.waitForTimeout(400)
    for (const gesture of GESTURES) {
      if (gesture === 'pan, whole map') await page.evaluate(() => window.gestures.showWhole())
      const before = await busyMs(chrome)
      longest.push(await page.evaluate(runGesture, { gesture, frames: FRAMES }))
      perFrame[gesture].push((await busyMs(chrome)) - before)
      await page.waitForTimeout(250)
    }
    await chrome.send('HeapProfiler.collectGarbage')
    heap = (await metric(chrome, 'JSHeapUsedSize')) / 1e6
    await chrome.detach()
  }
  const median4 = Object.fromEntries(GESTURES.map(each => [each, median(perFrame[each]) / FRAMES]))
  return {
    ready: median(ready),
    heap,
    perFrame: median4 as Record<Gesture, number>,
    longestFrame: median(longest.toSorted((one, other) => other - one).slice(0, runs)),
  }
}

function runGesture({ gesture, frames }: { gesture: string; frames: number }): Promise<number> {
  const { pan, zoom, drag } = window.gestures satisfies Gestures
  if (gesture === 'zoom') return zoom(frames)
  return gesture === 'drag' ? drag(frames) : pan(frames)
}

function rowsOf(cards: number, ours: Measured): BenchRow[] {
  const name = `map, ${cards.toLocaleString('en')} cards`
  const rows: BenchRow[] = GESTURES.map(gesture => ({
    name: `${name}: ${gesture}, main thread per frame`,
    median: ours.perFrame[gesture],
    unit: 'ms',
    budget: `<= ${PER_FRAME[cards]}`,
  }))
  rows.push(
    { name: `${name}: ready`, median: ours.ready, unit: 'ms', budget: `<= ${READY[cards]}` },
    { name: `${name}: longest frame`, median: ours.longestFrame, unit: 'ms', budget: '<= 100' },
  )
  if (cards === 20_000)
    rows.push({
      name: `${name}: heap, the workshop included`,
      median: ours.heap,
      unit: 'MB',
      budget: '<= 30',
    })
  return rows
}

function comparison(cards: number, ours: Measured, plain: Measured): BenchRow[] {
  const name = `plain React Flow, ${cards.toLocaleString('en')} cards`
  return [
    ...GESTURES.flatMap(gesture => [
      {
        name: `${name}: ${gesture}, main thread per frame`,
        median: plain.perFrame[gesture],
        unit: 'ms',
        budget: '',
      },
      {
        name: `${name}: ${gesture}, ours as a share of it`,
        median: ours.perFrame[gesture] / plain.perFrame[gesture],
        unit: 'times',
        budget: `<= ${SHARE[cards]}`,
      },
    ]),
    { name: `${name}: ready`, median: plain.ready, unit: 'ms', budget: '' },
  ]
}

/** How much processor time the page's main thread has taken so far; what else runs on the computer does not count. */
async function busyMs(chrome: CDPSession): Promise<number> {
  return (await metric(chrome, 'TaskDuration')) * 1000
}

async function metric(chrome: CDPSession, name: string): Promise<number> {
  const { metrics } = await chrome.send('Performance.getMetrics')
  return metrics.find(each => each.name === name)?.value ?? Number.NaN
}
