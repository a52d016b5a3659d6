import type { BrowserWindow, MenuItemConstructorOptions } from 'electron'
import { Menu } from 'electron'
import type { Command } from '../../shared/bridge/command.ts'
import type { Words } from '../../shared/words/words.ts'
import { tell } from '../bridge/tell-page.ts'

type Item = MenuItemConstructorOptions
type MenuWords = Words['desktop']['menu']

/** The window that hears the menu, whichever is in front: the stage hears none. */
type Main = () => BrowserWindow | null

const KEYS: Partial<Record<Command, string>> = {
  'new-workshop': 'CmdOrCtrl+N',
  import: 'CmdOrCtrl+O',
  export: 'CmdOrCtrl+E',
  undo: 'CmdOrCtrl+Z',
  redo: 'CmdOrCtrl+Shift+Z',
  palette: 'CmdOrCtrl+K',
  present: 'F5',
  'swap-windows': 'F11',
}

/** Puts the menu up; its own entries only tell the main window's page what is wanted. */
export function installMenu(words: MenuWords, devTools: boolean, main: Main): void {
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(menuTemplate(words, devTools, process.platform === 'darwin', main)),
  )
}

function menuTemplate(words: MenuWords, devTools: boolean, onMac: boolean, main: Main): Item[] {
  const command = (name: Command) => commandItem(name, words, main)
  const separator: Item = { type: 'separator' }
  return [
    ...(onMac ? [{ role: 'appMenu' } as const] : []),
    {
      label: words.file,
      submenu: [
        command('new-workshop'),
        command('open-library'),
        command('import'),
        command('export'),
        separator,
        onMac ? { role: 'close', label: words.close } : { role: 'quit', label: words.quit },
      ],
    },
    { label: words.edit, submenu: [command('undo'), command('redo'), separator, ...textItems(words)] },
    {
      label: words.view,
      submenu: [
        ...(['show-map', 'show-list', 'show-analysis', 'show-decisions', 'show-report'] as const).map(
          command,
        ),
        command('palette'),
        separator,
        command('present'),
        command('swap-windows'),
        separator,
        ...viewItems(words, onMac),
        ...(devTools ? [separator, { role: 'toggleDevTools', label: words.developerTools } as const] : []),
      ],
    },
    { label: words.help, submenu: [command('shortcuts')] },
  ]
}

/** The page hears its keys itself; the menu shows them (and on a Mac hears what the page lets through). */
function commandItem(name: Command, words: MenuWords, main: Main): Item {
  const accelerator = KEYS[name]
  return {
    id: name,
    label: words.commands[name],
    ...(accelerator ? { accelerator, registerAccelerator: false } : {}),
    click: () => {
      const window = main()
      if (window !== null) tell(window.webContents, 'command', name)
    },
  }
}

function textItems(words: MenuWords): Item[] {
  return [
    { role: 'cut', label: words.cut },
    { role: 'copy', label: words.copy },
    { role: 'paste', label: words.paste },
    { role: 'selectAll', label: words.selectAll },
  ]
}

/** F11 is full screen elsewhere too, but here it swaps console and stage. */
function viewItems(words: MenuWords, onMac: boolean): Item[] {
  return [
    { role: 'resetZoom', label: words.actualSize },
    { role: 'zoomIn', label: words.zoomIn },
    { role: 'zoomOut', label: words.zoomOut },
    {
      role: 'togglefullscreen',
      label: words.fullScreen,
      ...(onMac ? {} : { accelerator: 'Shift+F11' }),
    },
  ]
}
