import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const main = `import { app, BrowserWindow } from 'electron'
app.setPath('userData', app.getAppPath() + '/profile')
void app.whenReady().then(() => new BrowserWindow({ show: false }).loadFile('page.html'))`

/** The folder of an app that guards nothing: what its page tries does get out. */
export function unguardedApp(): string {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-unguarded-'))
  const about = { name: 'unguarded', version: '1.0.0', type: 'module', main: 'main.js' }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(about))
  writeFileSync(join(folder, 'main.js'), main)
  writeFileSync(join(folder, 'page.html'), '<!doctype html><title>unguarded</title><body>')
  return folder
}
