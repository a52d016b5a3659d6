import { join } from 'node:path'
import type { BrowserWindowConstructorOptions, WebPreferences } from 'electron'
import { app, BrowserWindow } from 'electron'
import { ORIGIN } from '../../shared/bridge/names.ts'
import { mendPage } from './mend-page.ts'

/** What every page of ours runs with: a sandbox, its own world, and the bridge's names only. */
export function pagePreferences(): WebPreferences {
  return {
    preload: join(app.getAppPath(), 'dist', 'electron', 'preload.cjs'),
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
    spellcheck: false,
    navigateOnDragDrop: false,
    devTools: !app.isPackaged,
  }
}

const SIZE: BrowserWindowConstructorOptions = {
  width: 1440,
  height: 900,
  minWidth: 960,
  minHeight: 600,
  useContentSize: true,
  autoHideMenuBar: true,
}

/** Opens the window people work in; it shows itself when there is something to see. */
export function openWindow(): BrowserWindow {
  const window = new BrowserWindow({
    ...SIZE,
    title: app.getName(),
    show: false,
    backgroundColor: '#F6F6F2',
    webPreferences: pagePreferences(),
  })
  mendPage(window)
  window.once('ready-to-show', () => window.show())
  void window.loadURL(`${ORIGIN}/index.html`)
  return window
}
