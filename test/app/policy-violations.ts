import type { ElectronApplication, Page } from 'playwright-core'

const found: string[] = []
const isViolation = /Content Security Policy|Trusted ?(?:Type|HTML|Script)/

/** Remembers every violation of the content policy in any page of the app, until the test is over. */
export async function watchPolicy(app: ElectronApplication): Promise<void> {
  const watch = (page: Page) => {
    page.on('console', message => {
      if (isViolation.test(message.text())) found.push(message.text())
    })
    // What was shown before the watch began is watched from now on; what it did is in the console already.
    void page.evaluate(tellViolations).catch(() => undefined)
  }
  app.context().on('page', watch)
  app.windows().forEach(watch)
  await app.context().addInitScript(tellViolations)
}

/** The violations since this was asked last. */
export function takeViolations(): readonly string[] {
  return found.splice(0)
}

/** Run in the page: a violation that the console does not show is said there. */
function tellViolations(): void {
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
    console.warn(`Content Security Policy: ${violatedDirective} kept ${blockedURI} from ${sourceFile}`),
  )
}
