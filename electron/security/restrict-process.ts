import type { App, Protocol } from 'electron'

const OPENS_A_DEBUGGER = ['remote-debugging-port', 'remote-debugging-pipe', 'remote-debugging-address']

/** What must hold before anything else runs: every page in a sandbox, no name looked up. */
export function restrictProcess(app: App, protocol: Protocol): void {
  if (app.isPackaged && OPENS_A_DEBUGGER.some(name => app.commandLine.hasSwitch(name))) app.exit(2)
  // Where the system can give no sandbox, starting says so with --no-sandbox; insisting would end every page.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  // Without this, hints such as dns-prefetch tell the network which names a page thought of.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  // A page that asks for a connection would otherwise make the system join a group of the neighbourhood.
  addTo(app, 'disable-features', 'WebRtcHideLocalIpsWithMdns')
  protocol.registerSchemesAsPrivileged([
    {
      scheme: 'app',
      privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true },
    },
  ])
}

/** Adds to a switch that holds a list, which the person may have used too. */
function addTo(app: App, name: string, value: string): void {
  const given = app.commandLine.getSwitchValue(name)
  app.commandLine.appendSwitch(name, given === '' ? value : `${given},${value}`)
}
