import type { Page } from 'playwright-core'

/** Chooses the dark theme, something that is kept beside the workshops, and waits until it is. */
export async function chooseDark(page: Page): Promise<void> {
  await page.keyboard.press('Control+,')
  await page.getByRole('radio', { name: 'Dark' }).press('Space')
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await darkIsKept(page)
}

/** Waits until the store holds the dark theme; the vault, which is told first, has it then too. */
export async function darkIsKept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const kept = () =>
      new Promise<unknown>((done, failed) => {
        const opening = indexedDB.open('throughline')
        opening.onerror = () => failed(opening.error)
        opening.onsuccess = () => {
          const theme = opening.result.transaction('settings').objectStore('settings').get('theme')
          theme.onsuccess = () => {
            opening.result.close()
            done(theme.result?.value)
          }
        }
      })
    while ((await kept()) !== 'dark') await new Promise(requestAnimationFrame)
  })
}

/** True while the dark theme is worn. */
export function isDark(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.dataset.theme === 'dark')
}
