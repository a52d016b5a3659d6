import type { Page } from 'playwright-core'

const MS_PER_MINUTE = 60_000

/** Lets minutes pass in the room: the clock of the page is set on, what waits by its own timers is not touched. */
export async function letPass(page: Page, minutes: number): Promise<void> {
  await page.evaluate(ms => {
    const page = globalThis as unknown as { setOn?: (ms: number) => void }
    if (page.setOn === undefined) {
      const RealDate = Date
      let ahead = 0
      page.setOn = more => {
        ahead += more
      }
      globalThis.Date = new Proxy(RealDate, {
        construct: (real, given: []) =>
          given.length > 0 ? new real(...given) : new real(real.now() + ahead),
        get: (real, name) => (name === 'now' ? () => real.now() + ahead : Reflect.get(real, name)),
      })
    }
    page.setOn(ms)
  }, minutes * MS_PER_MINUTE)
}
