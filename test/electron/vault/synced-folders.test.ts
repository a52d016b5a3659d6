import { expect, it } from 'vitest'
import { syncedBy } from '../../../electron/vault/synced-folders.ts'

it.each([
  ['C:\\Users\\facilitator\\OneDrive - Larkfield\\Throughline', 'OneDrive'],
  ['C:\\Users\\facilitator\\onedrive\\Throughline', 'OneDrive'],
  ['/Users/facilitator/Library/CloudStorage/OneDrive-Larkfield/Throughline', 'OneDrive'],
  ['/home/facilitator/Dropbox/throughline', 'Dropbox'],
  ['/home/facilitator/Dropbox (Larkfield)', 'Dropbox'],
  ['G:\\My Drive\\Throughline', 'Google Drive'],
  ['/Users/facilitator/Library/CloudStorage/GoogleDrive-f@larkfield.example/My Drive/x', 'Google Drive'],
  ['/Users/facilitator/Library/Mobile Documents/com~apple~CloudDocs/x', 'iCloud Drive'],
  ['C:\\Users\\facilitator\\iCloudDrive\\x', 'iCloud Drive'],
  ['/home/facilitator/Nextcloud/throughline', 'Nextcloud'],
  ['/home/facilitator/ownCloud', 'ownCloud'],
  ['C:\\Users\\facilitator\\Box\\Throughline', 'Box'],
  ['/home/facilitator/Box Sync/x', 'Box'],
  ['C:\\Users\\facilitator\\pCloud Drive\\x', 'pCloud'],
  ['/Users/facilitator/Library/CloudStorage/Egnyte-larkfield/x', 'Egnyte'],
])('knows who copies %s to other computers', (path, service) => {
  expect(syncedBy(path)).toBe(service)
})

it.each([
  '/home/facilitator/.config/Throughline',
  'C:\\Users\\facilitator\\AppData\\Roaming\\Throughline',
  '/Users/facilitator/Library/Application Support/Throughline',
  '/home/facilitator/Dropboxes/throughline',
  '/home/facilitator/not-dropbox/x',
  '/srv/Box/throughline',
  '/home/facilitator/work/Box/throughline',
])('leaves %s alone', path => {
  expect(syncedBy(path)).toBeNull()
})
