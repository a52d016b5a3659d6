const BLOCK = 512

/** Finds one file in an unpacked tar archive by the end of its name; its bytes are a view, not a copy. */
export function tarMember(archive, ending) {
  let at = 0
  while (at + BLOCK <= archive.length && archive[at] !== 0) {
    const name = text(archive, at, 100)
    const size = Number.parseInt(text(archive, at + 124, 12), 8)
    const start = at + BLOCK
    if (name.endsWith(ending)) return archive.subarray(start, start + size)
    at = start + Math.ceil(size / BLOCK) * BLOCK
  }
  throw new Error(`The archive holds no file that ends with ${ending}.`)
}

function text(archive, at, length) {
  return archive
    .toString('latin1', at, at + length)
    .replace(/\0.*$/s, '')
    .trim()
}
