import type { Session } from 'electron'
import { ORIGIN } from '../../shared/bridge/names.ts'

const STAYS_HERE = [`${ORIGIN}/`, 'blob:', 'data:']
const ALLOWED_PERMISSION = 'clipboard-sanitized-write'

/** Cuts a session off from every network; to be called as the first thing after the app is ready. */
export async function restrictSession(session: Session, devTools: boolean): Promise<void> {
  // Turning the spelling check off for a page is not enough: its dictionaries would still be fetched.
  session.setSpellCheckerLanguages([])
  refusePermissions(session)
  session.on('will-download', event => event.preventDefault())
  const allowed = devTools ? [...STAYS_HERE, 'devtools:'] : STAYS_HERE
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !allowed.some(start => url.startsWith(start)) })
  })
  // Nobody listens behind this proxy, so what slips past everything else still goes nowhere.
  await session.setProxy({ proxyRules: 'socks5://127.0.0.1:9', proxyBypassRules: '<-loopback>' })
}

function refusePermissions(session: Session): void {
  session.setPermissionRequestHandler((_, permission, answer) => answer(permission === ALLOWED_PERMISSION))
  session.setPermissionCheckHandler((_, permission) => permission === ALLOWED_PERMISSION)
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_, answer) => answer({}))
}
