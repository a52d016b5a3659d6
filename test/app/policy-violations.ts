import type { ElectronApplication, Page } from 'playwright-core'

const found: string[] = []
const isViolation = /Content Security Policy|Trusted ?(?:Type|HTML|Script)/

/** Remembers every violation of the content policy in any page of the app, until the test is over. */
export async function watchPolicy(app: ElectronApplication): Promise<void> {
  const watch = (page: Page) => {
    page.on('console', message => {
      if (isViolation.test(message.text())) found.push(message.text())
    })
  }
  app.context().on('page', watch)
  app.windows().forEach(watch)
  await app.context().addInitScript(tellViolations)
  // What was shown before is watched from now on; what it did is in the console already.
  for (const page of app.windows()) void page.evaluate(tellViolations).catch(() => undefined)
}

/** The violations since this was asked last. */
export function takeViolations(): readonly string[] {
  return found.splice(0)
}

/** Run in the page, where once is enough: a violation that the console does not show is said there. */
function tellViolations(): void {
  const page = globalThis as { tellsViolations?: true }
  if (page.tellsViolations) return
  page.tellsViolations = true
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
    console.warn(`Content Security Policy: ${violatedDirective} kept ${blockedURI} from ${sourceFile}`),
  )
}
