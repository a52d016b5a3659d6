import type { Page } from 'playwright-core'

/** How long the page was busy holding store and vault against each other and making good what was lost, in ms. */
export function recoveryTime(page: Page): Promise<number> {
  return page.evaluate(() => {
    // One part may lie within another; no moment counts twice.
    let [counted, until] = [0, 0]
    for (const { startTime, duration } of performance.getEntriesByName('recovery')) {
      const end = startTime + duration
      counted += Math.max(0, end - Math.max(startTime, until))
      until = Math.max(until, end)
    }
    return counted
  })
}
