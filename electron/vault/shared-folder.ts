/** Magic numbers of file systems that live on another computer (Linux, `statfs`). */
const NETWORK_TYPES: ReadonlySet<number> = new Set([
  0x6969, 0xff534d42, 0x517b, 0xfe534d42, 0x01021997, 0x5346414f,
])

const SYNCED =
  /(?:^|[\\/])(?:OneDrive|Dropbox|Google ?Drive|GoogleDrive|My Drive|iCloud ?Drive|Mobile Documents|Nextcloud|ownCloud|Box Sync|pCloudDrive|Syncthing)(?: - [^\\/]+)?(?=[\\/]|$)/i

/** Why a folder is a poor place for a database: it lies on another computer, or something copies it there. */
export type SharedBy = 'network' | 'sync'

/** Tells from the path and the type of its file system whether a folder is shared; null for an ordinary one. */
export function sharedBy(path: string, fileSystemType: number): SharedBy | null {
  if (/^\\\\[^?.]/.test(path) || NETWORK_TYPES.has(fileSystemType >>> 0)) return 'network'
  return SYNCED.test(path) ? 'sync' : null
}
