import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { matching, NO_QUERY } from '../../renderer/map/find/matching.ts'
import { cardsWith } from '../../renderer/shell/cards-with.ts'
import { writeWorkshop } from '../../shared/workshop/write-workshop.ts'
import { startApp } from '../app/start-app.ts'
import { type BenchRow, median } from './bench-row.ts'
import { largeMap } from './large-map.ts'

const RUNS = 15
const TEXT = 'An invention that nobody has filed yet, typed letter by letter while the room talks. '.repeat(3)
const SHOWN = { inventions: 4_600, benefits: 200, pitches: 200, links: 7_500 }
const SEARCHED = { inventions: 19_600, benefits: 200, pitches: 200, links: 30_000 }

/** How long a key and a search take on maps of thousands of cards. */
export async function typingBench(): Promise<BenchRow[]> {
  const map = largeMap(SEARCHED)
  const waits = await keysToCharacters()
  const p95 = waits.toSorted((a, b) => a - b)[Math.floor(waits.length * 0.95)] ?? Number.NaN
  return [
    { name: 'key to character, 5,000 cards, median', median: median(waits), unit: 'ms', budget: '' },
    { name: 'key to character, 5,000 cards, 95 of 100', median: p95, unit: 'ms', budget: '<= 16' },
    searched(
      'search over 20,000 cards that finds none',
      () => cardsWith(map, 'no such words', 10).length === 0,
    ),
    searched('search on the map of 20,000 cards', () => matching(map, { ...NO_QUERY, text: '9' }).size > 0),
  ]
}

function searched(name: string, search: () => boolean): BenchRow {
  const times = Array.from({ length: RUNS }, () => {
    const begun = performance.now()
    if (!search()) throw new Error(`${name}: did not work`)
    return performance.now() - begun
  })
  return { name, median: median(times), unit: 'ms', budget: '<= 20' }
}

/** Types into the field under a column of the map while all of it is shown. */
async function keysToCharacters(): Promise<readonly number[]> {
  const file = join(mkdtempSync(join(tmpdir(), 'throughline-bench-')), 'typed.throughline.json')
  writeFileSync(file, writeWorkshop(largeMap(SHOWN)))
  const { page, close } = await startApp({ size: [1440, 900], args: [file] })
  await page.getByRole('button', { name: 'Open workshop' }).click()
  await page.locator('[data-saving="saved"]').waitFor()
  await page.keyboard.press('Control+1')
  await page.locator('textarea:focus').waitFor()
  const stopwatch = await watchKeys(page)
  await page.keyboard.type(TEXT, { delay: 30 })
  const waits = await stopwatch.evaluate(measured => measured)
  await close()
  return waits
}

/** By the page's own clock: from the moment a key arrives until its character stands there and the page is free again. */
function watchKeys(page: Page) {
  return page.evaluateHandle(() => {
    const measured: number[] = []
    let pressed = 0
    const free = new MessageChannel()
    free.port1.onmessage = () => {
      // Asking for a measure makes the page lay out what was typed.
      document.activeElement?.getBoundingClientRect()
      measured.push(performance.now() - pressed)
    }
    const hear = (event: KeyboardEvent) => {
      pressed = event.timeStamp
    }
    addEventListener('keydown', hear, true)
    addEventListener('input', () => free.port2.postMessage(null), true)
    return measured
  })
}
