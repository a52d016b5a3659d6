import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { launch } from './launch.mjs'
import { CannotGoOn, say } from './say.mjs'

/** Opens the app, waits until it can be used, writes what its window shows as a PNG file, and closes it again. */
export async function takeScreenshot(desktop, file, more) {
  if (!file) throw new CannotGoOn('Say where the picture goes: npm start -- --screenshot FILE')
  const scratch = mkdtempSync(join(tmpdir(), 'throughline-picture-'))
  const profile = more.some(word => word.startsWith('--profile')) ? [] : ['--profile', scratch]
  const app = await launch(desktop, [...profile, ...more])
  try {
    const page = await app.firstWindow()
    await untilUsable(page)
    mkdirSync(dirname(resolve(file)), { recursive: true })
    writeFileSync(resolve(file), await page.screenshot({ animations: 'disabled' }))
    say(`The picture is in ${resolve(file)}.`)
    return 0
  } finally {
    await app.close()
    rmSync(scratch, { recursive: true, force: true })
  }
}

/** The page shows its main part, with its own fonts. */
async function untilUsable(page) {
  await page.locator('main, [role=main]').first().waitFor({ state: 'visible' })
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
}
