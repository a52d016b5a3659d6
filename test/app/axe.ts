import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The rules of WCAG 2.2 AA, and good practice beside them. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

export type Theme = 'light' | 'dark' | 'contrast'

/** What axe finds wrong with a page as it stands, each as a line; asked from outside, so that the content policy stays as it is. */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(source)
  const violations = await page.evaluate(async rules => {
    const { axe } = globalThis as unknown as {
      axe: { run(page: Document, options: object): Promise<AxeResults> }
    }
    return (await axe.run(document, { runOnly: rules })).violations
  }, RULES)
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, target }) => `${id}: ${help} at ${target.join(' ')} (${html.slice(0, 160)})`),
  )
}

/** What axe finds in each theme, with the theme in front; the page wears the light one afterwards. */
export async function axeFaultsInThemes(
  page: Page,
  themes: readonly Theme[] = ['dark', 'contrast', 'light'],
): Promise<readonly string[]> {
  const faults: string[] = []
  for (const theme of themes) {
    await page.evaluate(worn => {
      document.documentElement.dataset.theme = worn
    }, theme)
    await page.waitForFunction(() =>
      document.getAnimations().every(({ playState }) => playState !== 'running'),
    )
    faults.push(...(await axeFaults(page)).map(fault => `${theme}: ${fault}`))
  }
  return faults
}
