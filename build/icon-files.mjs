const ICNS_KINDS = {
  32: ['ic11'],
  64: ['ic12'],
  128: ['ic07'],
  256: ['ic08', 'ic13'],
  512: ['ic09', 'ic14'],
  1024: ['ic10'],
}

/** A Windows icon file of the given PNG pictures (bytes by width in pixels, at most 256). */
export function icoOf(pictures) {
  const head = Buffer.alloc(6 + 16 * pictures.size)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(pictures.size, 4)
  let entry = 6
  let start = head.length
  for (const [size, png] of pictures) {
    // One byte holds the width, and zero stands for 256.
    head.writeUInt8(size % 256, entry)
    head.writeUInt8(size % 256, entry + 1)
    head.writeUInt16LE(1, entry + 4)
    head.writeUInt16LE(32, entry + 6)
    head.writeUInt32LE(png.length, entry + 8)
    head.writeUInt32LE(start, entry + 12)
    entry += 16
    start += png.length
  }
  return Buffer.concat([head, ...pictures.values()])
}

/** A macOS icon file of the given PNG pictures (bytes by width in pixels); widths that macOS has no name for are left out. */
export function icnsOf(pictures) {
  const parts = [...pictures].flatMap(([size, png]) =>
    (ICNS_KINDS[size] ?? []).flatMap(kind => [chunkHead(kind, png.length), png]),
  )
  const length = parts.reduce((sum, part) => sum + part.length, 0)
  return Buffer.concat([chunkHead('icns', length), ...parts])
}

function chunkHead(kind, length) {
  const head = Buffer.alloc(8)
  head.write(kind, 'latin1')
  head.writeUInt32BE(length + 8, 4)
  return head
}
