import { join } from 'node:path'
import { app, protocol, session } from 'electron'
import { wordsIn } from '../shared/words/words.ts'
import { answerPages } from './bridge/answer-pages.ts'
import { handlersFor } from './bridge/handlers.ts'
import { FilesToOpen } from './files/files-to-open.ts'
import { ReportPrinter } from './print/report-printer.ts'
import { restrictContents } from './security/restrict-contents.ts'
import { restrictProcess } from './security/restrict-process.ts'
import { restrictSession } from './security/restrict-session.ts'
import { servePages } from './security/serve-pages.ts'
import { installMenu } from './window/app-menu.ts'
import { showApp } from './window/app-windows.ts'
import { claimProfile, collectFiles } from './window/claim-profile.ts'
import { ownArguments, readStart } from './window/start-request.ts'

const { desktop: words } = wordsIn('en')
const files = new FilesToOpen()
const printer = new ReportPrinter()
const start = readStart(ownArguments(process.argv, app.getAppPath(), app.isPackaged), process.cwd())

restrictProcess(app, protocol)
app.on('web-contents-created', (_, contents) => restrictContents(contents))

if (claimProfile(app, start)) {
  collectFiles(app, files, start, showApp)
  void app.whenReady().then(open)
} else app.exit(0)

async function open() {
  await restrictSession(session.defaultSession, !app.isPackaged)
  servePages(protocol, join(app.getAppPath(), 'dist', 'renderer'))
  answerPages(handlersFor(words, printer, files))
  installMenu(words.menu, !app.isPackaged)
  app.on('activate', showApp)
  app.on('window-all-closed', () => app.quit())
  showApp()
}
