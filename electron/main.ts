import { join } from 'node:path'
import { app, protocol, session } from 'electron'
import { wordsIn } from '../shared/words/words.ts'
import { answerPages } from './bridge/answer-pages.ts'
import { handlersFor } from './bridge/handlers.ts'
import { parseCommand } from './cli/parse-command.ts'
import { FilesToOpen } from './files/files-to-open.ts'
import { ReportPrinter } from './print/report-printer.ts'
import { restrictContents } from './security/restrict-contents.ts'
import { restrictProcess } from './security/restrict-process.ts'
import { restrictSession } from './security/restrict-session.ts'
import { servePages } from './security/serve-pages.ts'
import { openApp, showApp } from './window/app-windows.ts'
import { claimProfile, collectFiles } from './window/claim-profile.ts'
import { endAtFaults, runWithoutWindow } from './window/run-without-window.ts'
import { ownArguments, readStart } from './window/start-request.ts'
import { takeThrowawayProfile } from './window/throwaway-profile.ts'

const words = wordsIn('en')
const files = new FilesToOpen()
const printer = new ReportPrinter()
const args = ownArguments(process.argv, app.getAppPath(), app.isPackaged)
const asked = parseCommand(args)
const start = readStart(args, process.cwd())

restrictProcess(app, protocol)
app.on('web-contents-created', (_, contents) => restrictContents(contents))
if (asked.kind !== 'app') {
  endAtFaults(app)
  takeThrowawayProfile(app)
} else if (claimProfile(app, start, words.desktop.tooOld)) collectFiles(app, files, start, showApp)
void app.whenReady().then(ready)

async function ready() {
  await restrictSession(session.defaultSession, !app.isPackaged)
  servePages(protocol, join(app.getAppPath(), 'dist', 'renderer'))
  answerPages(handlersFor(words.desktop, printer, files))
  if (asked.kind === 'app') openApp(words.desktop.menu)
  else await runWithoutWindow(app, asked, words, printer)
}
