/** What lies on another computer, by the name the system gives such a file system and the one that people know. */
const NETWORK_TYPES: Readonly<Record<string, string>> = {
  nfs: 'NFS',
  nfs4: 'NFS',
  cifs: 'SMB',
  smb3: 'SMB',
  smbfs: 'SMB',
  ncpfs: 'NetWare',
  afs: 'AFS',
  openafs: 'AFS',
  coda: 'Coda',
  ceph: 'Ceph',
  lustre: 'Lustre',
  glusterfs: 'Gluster',
  '9p': '9P',
  davfs: 'WebDAV',
  'fuse.sshfs': 'SSHFS',
  'fuse.rclone': 'rclone',
  'fuse.davfs2': 'WebDAV',
  'fuse.curlftpfs': 'FTP',
  'fuse.s3fs': 'S3',
  'fuse.glusterfs': 'Gluster',
  'fuse.ceph': 'Ceph',
  'fuse.gvfsd-fuse': 'GVfs',
  'fuse.kio-fuse': 'KIO',
  'fuse.onedriver': 'OneDrive',
  'fuse.google-drive-ocamlfuse': 'Google Drive',
}

/** The same by the number that `statfs` answers, where the system tells no names (linux/magic.h). */
const NETWORK_NUMBERS: ReadonlyMap<number, string> = new Map([
  [0x6969, 'NFS'],
  [0x517b, 'SMB'],
  [0xff534d42, 'SMB'],
  [0xfe534d42, 'SMB'],
  [0x01021997, '9P'],
  [0x5346414f, 'AFS'],
  [0x6b414653, 'AFS'],
  [0x73757245, 'Coda'],
  [0x00c36400, 'Ceph'],
  [0x564c, 'NetWare'],
])

/** The kind of file system on another computer that a folder lies on; null when it lies on this one. */
export function networkOf(path: string, type: string | null, number: number): string | null {
  // \\server\share and \\?\UNC\server\share, but not \\?\C:\ and \\.\pipe.
  if (/^\\\\(?:[^?.\\]|\?\\UNC\\)/i.test(path)) return 'SMB'
  return NETWORK_TYPES[type ?? ''] ?? NETWORK_NUMBERS.get(number >>> 0) ?? null
}

/** The type of the file system that a path lies on, read from Linux' list of mounts; null when the list has none for it. */
export function typeIn(mountinfo: string, path: string): string | null {
  let deepest = { place: '', type: null as string | null }
  for (const line of mountinfo.split('\n')) {
    const [before = '', after = ''] = line.split(' - ')
    const place = unescaped(before.split(' ')[4] ?? '')
    // What is mounted later at the same place hides what was there.
    if (lies(path, place) && place.length >= deepest.place.length)
      deepest = { place, type: after.split(' ')[0] ?? null }
  }
  return deepest.type
}

function lies(path: string, place: string): boolean {
  return place === '/' || (place !== '' && (path === place || path.startsWith(`${place}/`)))
}

/** Blanks in names are written as octal numbers there. */
function unescaped(name: string): string {
  return name.replace(/\\([0-7]{3})/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 8)))
}
