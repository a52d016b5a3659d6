/** How the folders are called that a service copies to other computers, by the service's own name. */
const SERVICES: Readonly<Record<string, RegExp>> = {
  OneDrive: /^OneDrive(?: ?-.+)?$/i,
  Dropbox: /^Dropbox(?: \(.+\)|-.+)?$/i,
  'Google Drive': /^(?:Google ?Drive(?: Stream|-.+)?|My Drive)$/i,
  'iCloud Drive': /^(?:iCloud ?Drive|Mobile Documents)$/i,
  Nextcloud: /^Nextcloud(?:-.+)?$/i,
  ownCloud: /^ownCloud(?:-.+)?$/i,
  Box: /^(?:Box Sync|Box-Box)$/i,
  pCloud: /^pCloud ?Drive$/i,
  'Proton Drive': /^Proton ?Drive(?:-.+)?$/i,
  MEGA: /^MEGA(?:sync)?(?: Downloads)?$/,
  Syncthing: /^Syncthing$/i,
  Seafile: /^Seafile$/i,
  'Synology Drive': /^SynologyDrive(?:-.+)?$/i,
  'Yandex Disk': /^Yandex\.Disk(?:-.+)?$/i,
}

/** Box gives its folder a name that many folders have; only right in a person's own folder it is the service's. */
const BOX_AT_HOME = /^(?:[a-z]:)?[\\/](?:home|users)[\\/][^\\/]+[\\/]Box(?:[\\/]|$)/i
/** Where a Mac keeps what any service copies: a folder for each, called after the service and the account. */
const ON_A_MAC = /[\\/]Library[\\/]CloudStorage[\\/]([^\\/-]+)/

/** The service that copies a folder to other computers, judged by the names in its path; null for none. */
export function syncedBy(path: string): string | null {
  const names = path.split(/[\\/]/)
  const known = Object.entries(SERVICES).find(([, called]) => names.some(name => called.test(name)))
  if (known) return known[0]
  return BOX_AT_HOME.test(path) ? 'Box' : (ON_A_MAC.exec(path)?.[1] ?? null)
}
