import { expect, it } from 'vitest'
import { networkOf, typeIn } from '../../../electron/vault/network-folders.ts'

const EXT4 = 0xef53
const FUSE = 0x65735546

it.each([
  ['\\\\server\\share\\throughline', null, 0, 'SMB'],
  ['\\\\?\\UNC\\server\\share', null, 0, 'SMB'],
  ['/mnt/team', 'nfs4', 0x6969, 'NFS'],
  ['/mnt/team', null, 0x6969, 'NFS'],
  ['/mnt/team', 'cifs', -11_317_950, 'SMB'],
  ['/mnt/team', null, -11_317_950, 'SMB'],
  ['/mnt/team', 'fuse.sshfs', FUSE, 'SSHFS'],
  ['/mnt/c', '9p', 0x01021997, '9P'],
  ['/afs/larkfield.example', 'afs', 0x5346414f, 'AFS'],
])('knows that %s (%s, %i) lies on another computer', (path, type, number, name) => {
  expect(networkOf(path, type, number)).toBe(name)
})

it.each([
  ['/home/facilitator/.config/Throughline', 'ext4', EXT4],
  ['/home/facilitator/private', 'fuse.gocryptfs', FUSE],
  ['C:\\Users\\facilitator\\AppData\\Roaming\\Throughline', null, 0],
  ['\\\\?\\C:\\Users\\facilitator', null, 0],
  ['\\\\.\\C:\\Users', null, 0],
])('takes %s (%s, %i) for a disk of this computer', (path, type, number) => {
  expect(networkOf(path, type, number)).toBeNull()
})

const MOUNTS = `22 1 259:2 / / rw,relatime shared:1 - ext4 /dev/root rw
40 22 0:45 / /home rw,relatime shared:20 - nfs4 server:/home rw,vers=4.2
41 40 0:46 / /home/facilitator/my\\040disk rw shared:21 master:1 - ext4 /dev/sdb1 rw
42 22 0:47 / /mnt/team rw - autofs systemd-1 rw
43 42 0:48 / /mnt/team rw - cifs //server/team rw
`

it.each([
  ['/var/throughline', 'ext4'],
  ['/home/facilitator/.config', 'nfs4'],
  ['/home/facilitator/my disk/x', 'ext4'],
  ['/homes/x', 'ext4'],
  ['/mnt/team', 'cifs'],
])('reads from the list of mounts that %s lies on %s', (path, type) => {
  expect(typeIn(MOUNTS, path)).toBe(type)
})

it('finds nothing in a list that says nothing', () => {
  expect(typeIn('', '/home')).toBeNull()
})
