// Runs inside the development runtime, in the place of Electron's own default app:
// `electron [-r MODULE]… [switches] FOLDER [arguments]` runs the app in FOLDER.
import { readFileSync } from 'node:fs'
import Module from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app, dialog } from 'electron'

const required = []
let folder
for (let at = 1; at < process.argv.length && folder === undefined; at++) {
  const word = process.argv[at]
  if (word === '-r' || word === '--require') required.push(process.argv[++at])
  else if (!word.startsWith('-')) folder = resolve(word)
}

try {
  if (folder === undefined) throw new Error('No app folder was named.')
  if (required.length > 0) Module._preloadModules(required)
  process.defaultApp = true
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  app.setName(about.productName ?? about.name)
  app.setVersion(about.version)
  app.setAppPath(folder)
  await import(pathToFileURL(join(folder, about.main)).href)
} catch (problem) {
  process.stderr.write(`${problem.stack ?? problem}\n`)
  dialog.showErrorBox = () => {}
  app.exit(1)
}
