import { ExportDialog } from './exchange/export-dialog.tsx'
import { FileDrop } from './exchange/file-drop.tsx'
import { ImportScreen } from './exchange/import-screen.tsx'
import { useImporting } from './exchange/importing.ts'
import { useFileToOpen } from './exchange/use-file-to-open.ts'
import { LibraryScreen } from './library/library-screen.tsx'
import { useKeptTicks } from './session/clock/use-kept-ticks.ts'
import { ParkDialog } from './session/park-dialog.tsx'
import { SettingsDialog } from './settings/settings-dialog.tsx'
import { useTheme } from './settings/use-theme.ts'
import { OpenScreen } from './shell/open-screen.tsx'
import { ScreenBoundary } from './shell/screen-boundary.tsx'
import { ShortcutsDialog } from './shell/shortcuts-dialog.tsx'
import { useShortcuts } from './shell/use-shortcuts.ts'
import { showDialog, useView } from './shell/view.ts'
import { Locale } from './ui/locale.tsx'
import { ToastRegion } from './ui/toast.tsx'
import { useOpenId } from './workshop/open-workshop.ts'
import { useWords } from './workshop/use-words.ts'

/** The window: what it shows, one ear for keys and files, and the messages, which outlive a view that cannot be drawn. */
export function App() {
  const words = useWords().shell
  useTheme()
  useShortcuts()
  useFileToOpen()
  useKeptTicks()
  return (
    <Locale locale={words.locale}>
      <ScreenBoundary onRetry={() => showDialog(null)}>
        <Screens />
      </ScreenBoundary>
      <ToastRegion label={words.messages} closeLabel={words.close} />
    </Locale>
  )
}

/** The library or one workshop, and what lies over it. */
function Screens() {
  const isOpen = useOpenId() !== null
  const isInWorkshop = useView(view => view.screen === 'workshop') && isOpen
  const dialog = useView(view => view.dialog)
  const isImporting = useImporting(importing => importing.source !== null)
  const close = () => showDialog(null)
  return (
    <>
      {isImporting && <ImportScreen />}
      {!isImporting && (isInWorkshop ? <OpenScreen /> : <LibraryScreen />)}
      <ShortcutsDialog isOpen={dialog === 'shortcuts'} onClose={close} />
      <SettingsDialog isOpen={dialog === 'settings'} onClose={close} />
      {dialog === 'export' && isInWorkshop && <ExportDialog onClose={close} />}
      {dialog === 'park' && isInWorkshop && <ParkDialog onClose={close} />}
      <FileDrop />
    </>
  )
}
