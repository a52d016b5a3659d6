import type { ElectronApplication, Page } from 'playwright-core'

/** What went on in the pages that should not have. */
export interface Watch {
  /** Addresses that pages asked for outside of the app itself. */
  readonly outside: readonly string[]
  /** Errors that pages ran into or complained about, violations of the content policy among them. */
  readonly complaints: readonly string[]
}

const inside = /^(app|blob|data|devtools):/

/** Watches every page of the app from its start to its end. */
export function watchPages(app: ElectronApplication): Watch {
  const outside: string[] = []
  const complaints: string[] = []
  const watch = (page: Page) => {
    page.on('pageerror', error => complaints.push(error.stack ?? error.message))
    page.on('crash', () => complaints.push(`The page ${page.url()} crashed.`))
    page.on('console', message => {
      if (message.type() === 'error' || /Content Security Policy/.test(message.text())) {
        complaints.push(`${message.text()} (${message.location().url})`)
      }
    })
  }
  app.context().on('request', request => {
    if (!inside.test(request.url())) outside.push(request.url())
  })
  app.context().on('page', watch)
  app.windows().forEach(watch)
  app.process().stderr?.on('data', (words: Buffer) => {
    const text = words.toString()
    if (/Unhandled|Uncaught|JavaScript error/.test(text)) complaints.push(text)
  })
  return { outside, complaints }
}
