import type { Page } from 'playwright-core'

/** Chooses the dark theme: something that is kept beside the workshops. */
export async function chooseDark(page: Page): Promise<void> {
  await page.keyboard.press('Control+,')
  await page.getByRole('radio', { name: 'Dark' }).press('Space')
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

/** True while the dark theme is worn. */
export function isDark(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.dataset.theme === 'dark')
}
