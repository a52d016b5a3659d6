import type { Page } from 'playwright-core'

const KEY_OF = { invention: 'Control+1', benefit: 'Control+2', pitch: 'Control+3' } as const
type Kind = keyof typeof KEY_OF

/** What a person at the keyboard does with the app, in a person's words. */
export interface WorkshopDriver {
  newWorkshop(title: string): Promise<void>
  openWorkshop(title: string): Promise<void>
  /** Goes back to the library. */
  leave(): Promise<void>
  capture(kind: Kind, ...titles: readonly string[]): Promise<void>
  /** Waits until the app says that everything is saved. */
  saved(): Promise<void>
  undo(): Promise<void>
  redo(): Promise<void>
  /** Titles of the cards of a kind, from top to bottom of their column. */
  titles(kind: Kind): Promise<readonly string[]>
}

/** Drives one window of the app. */
export function driveWorkshop(page: Page): WorkshopDriver {
  const cards = (kind: Kind) => page.locator(`[aria-label^="${kind[0]?.toUpperCase()}${kind.slice(1)}: "]`)
  return {
    async newWorkshop(title) {
      await page.keyboard.press('Control+n')
      await page.getByRole('dialog').getByLabel('Title').fill(title)
      await page.keyboard.press('Enter')
      await page.getByRole('status').filter({ hasText: 'Saved' }).waitFor()
    },
    async openWorkshop(title) {
      await page
        .getByRole('button', { name: title })
        .or(page.getByRole('link', { name: title }))
        .first()
        .click()
      await page.getByRole('status').filter({ hasText: 'Saved' }).waitFor()
    },
    async capture(kind, ...titles) {
      await page.keyboard.press(KEY_OF[kind])
      await page
        .getByRole('textbox', { name: `Add ${kind === 'invention' ? 'an' : 'a'} ${kind}` })
        .and(page.locator(':focus'))
        .waitFor()
      // A draft may have come back there.
      await page.keyboard.press('Control+a')
      for (const title of titles) {
        await page.keyboard.type(title)
        await page.keyboard.press('Enter')
      }
    },
    async leave() {
      await page.getByRole('button', { name: 'All workshops' }).first().click()
      await page.getByRole('heading', { name: 'Workshops' }).waitFor()
    },
    saved: () =>
      page
        .getByRole('status')
        .filter({ hasText: /^Saved$/ })
        .waitFor(),
    undo: () => page.keyboard.press('Control+z'),
    redo: () => page.keyboard.press('Control+Shift+Z'),
    async titles(kind) {
      const labels = await cards(kind).evaluateAll(found =>
        found.map(card => card.getAttribute('aria-label') ?? ''),
      )
      return labels.map(label => label.split(': ')[1]?.split(',')[0] ?? '')
    },
  }
}
