import { inflateRawSync } from 'node:zlib'

const END = 0x06054b50
const ENTRY = 0x02014b50

/** Lists what a zip archive holds; `read` unpacks one entry. Plain archives only: neither encrypted nor over 4 GiB. */
export function zipEntries(archive) {
  const end = findEnd(archive)
  const count = archive.readUInt16LE(end + 10)
  const entries = []
  let at = archive.readUInt32LE(end + 16)
  for (let index = 0; index < count; index++) {
    if (archive.readUInt32LE(at) !== ENTRY) throw new Error('The zip archive is damaged.')
    const nameLength = archive.readUInt16LE(at + 28)
    const entry = {
      name: archive.toString('utf8', at + 46, at + 46 + nameLength),
      method: archive.readUInt16LE(at + 10),
      packedSize: archive.readUInt32LE(at + 20),
      mode: archive.readUInt32LE(at + 38) >>> 16,
      header: archive.readUInt32LE(at + 42),
    }
    entries.push({ name: entry.name, mode: entry.mode, read: () => unpack(archive, entry) })
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32)
  }
  return entries
}

/** The closing record stands at the very end, before a comment of at most 65,535 bytes. */
function findEnd(archive) {
  for (let at = archive.length - 22; at >= Math.max(0, archive.length - 65_557); at--) {
    if (archive.readUInt32LE(at) === END) return at
  }
  throw new Error('This is not a zip archive.')
}

function unpack(archive, { method, packedSize, header }) {
  const start = header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28)
  const packed = archive.subarray(start, start + packedSize)
  if (method === 0) return packed
  if (method === 8) return inflateRawSync(packed)
  throw new Error(`The zip archive uses the unknown method ${method}.`)
}
