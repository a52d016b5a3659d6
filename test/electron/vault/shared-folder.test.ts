import { expect, it } from 'vitest'
import { sharedBy } from '../../../electron/vault/shared-folder.ts'

const EXT4 = 0xef53
const NFS = 0x6969

it.each([
  ['C:\\Users\\facilitator\\OneDrive - Larkfield\\Throughline', EXT4, 'sync'],
  ['/home/facilitator/Dropbox/throughline', EXT4, 'sync'],
  ['/Users/facilitator/Library/Mobile Documents/x', EXT4, 'sync'],
  ['\\\\server\\share\\throughline', EXT4, 'network'],
  ['/mnt/team', NFS, 'network'],
  ['/home/facilitator/.config/Throughline', EXT4, null],
  ['/home/facilitator/Dropboxes/throughline', EXT4, null],
])('knows whether %s (file system %i) is shared', (path, type, by) => {
  expect(sharedBy(path, type)).toBe(by)
})
