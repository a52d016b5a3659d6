import type { Locator, Page } from 'playwright-core'

const FAR = 80

/** Presses Tab until the focus is on an element, as somebody without a mouse does; fails when it is never reached. */
export async function tabTo(page: Page, goal: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await goal.waitFor()
  for (let pressed = 0; pressed < FAR; pressed += 1) {
    if (await goal.evaluate(element => element === document.activeElement)) return
    await page.keyboard.press(key)
  }
  throw new Error(`${FAR} times ${key} did not reach ${goal}`)
}

/** Types lines one after the other, each ended with Enter. */
export async function typeLines(page: Page, ...lines: readonly string[]): Promise<void> {
  for (const line of lines) {
    await page.keyboard.type(line)
    await page.keyboard.press('Enter')
  }
}

/** Presses keys one after the other. */
export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

/** Waits until a field has the keyboard, as after a key that asks for words. */
export function fieldIsHere(page: Page): Promise<void> {
  return page.locator(':is(input, textarea):focus').waitFor()
}
