import '@fontsource-variable/inter/index.css'
import './ui/tokens.css'
import './ui/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { desktop } from './bridge/desktop.ts'
import { loadSettings, useSettings } from './settings/settings.ts'
import { wearTheme } from './settings/theme.ts'
import { showToast } from './ui/toast.tsx'
import { recoverLibrary } from './workshop/recover-library.ts'
import { currentWords } from './workshop/use-words.ts'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no root')

await makeGood()
await loadSettings()
wearTheme(useSettings.getState().theme)()
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)

/** Rebuilds what the browser has lost before anything is shown, and says so in one sentence. */
async function makeGood(): Promise<void> {
  const words = currentWords().workshop
  try {
    const { restored } = await recoverLibrary(desktop)
    if (restored.length > 0) showToast({ text: words.restored(restored) })
  } catch (error) {
    console.error('The backup cannot be read', error)
    showToast({ text: words.backupUnreadable })
  }
}
