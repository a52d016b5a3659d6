import { contextBridge, ipcRenderer } from 'electron'
import { EVENTS, METHODS } from '../shared/bridge/names.ts'

/** All that a page gets of the desktop: functions by the names of the contract, and nothing else. */
const ask = Object.fromEntries(
  METHODS.map(name => [name, (input: unknown) => ipcRenderer.invoke(name, input)]),
)

const listen = Object.fromEntries(
  EVENTS.map(name => [
    name,
    (heard: (value: unknown) => void) => {
      const listener = (_: unknown, value: unknown) => heard(value)
      ipcRenderer.on(name, listener)
      return () => {
        ipcRenderer.off(name, listener)
      }
    },
  ]),
)

contextBridge.exposeInMainWorld('bridge', { ask, listen })
