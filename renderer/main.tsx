import '@fontsource-variable/inter/index.css'
import '@fontsource/source-serif-4/400.css'
import '@fontsource/source-serif-4/400-italic.css'
import './ui/tokens.css'
import './ui/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { recoverAtStart } from './library/recover-at-start.ts'
import { loadSettings, useSettings } from './settings/settings.ts'
import { wearTheme } from './settings/theme.ts'
import { hearFailures } from './shell/hear-failures.ts'
import { OvertakenScreen } from './shell/overtaken-screen.tsx'
import { rememberPlace, returnToPlace } from './shell/remember-place.ts'
import { ScreenBoundary } from './shell/screen-boundary.tsx'
import { isStoreOfNewerApp } from './storage/database.ts'
import { giveWay } from './workshop/give-way.ts'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no root')

hearFailures()
giveWay(() => location.reload())
// It may be upgraded while this page waits for it, too.
const isOurs = !(await isStoreOfNewerApp()) && (await recoverAtStart())
if (isOurs) {
  await loadSettings()
  await returnToPlace()
  rememberPlace()
}
wearTheme(useSettings.getState().theme)()
createRoot(root).render(
  <StrictMode>
    <ScreenBoundary>
      {isOurs ? <App /> : <OvertakenScreen onLoadAgain={() => location.reload()} />}
    </ScreenBoundary>
  </StrictMode>,
)
