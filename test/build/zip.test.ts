import { deflateRawSync } from 'node:zlib'
import { assert, property, record, string, uint8Array, uniqueArray } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { zipEntries } from '../../build/zip.mjs'

interface Packed {
  readonly name: string
  readonly bytes: Uint8Array
}

function zipOf(files: readonly Packed[], deflated: boolean, comment = ''): Buffer {
  const bodies: Buffer[] = []
  const records: Buffer[] = []
  let at = 0
  for (const { name, bytes } of files) {
    const packed = deflated ? deflateRawSync(bytes) : Buffer.from(bytes)
    const title = Buffer.from(name)
    const header = Buffer.alloc(30)
    header.writeUInt16LE(title.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(deflated ? 8 : 0, 10)
    entry.writeUInt32LE(packed.length, 20)
    entry.writeUInt16LE(title.length, 28)
    entry.writeUInt32LE((0o100755 << 16) >>> 0, 38)
    entry.writeUInt32LE(at, 42)
    bodies.push(header, title, packed)
    records.push(entry, title)
    at += header.length + title.length + packed.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...bodies, ...records, end, Buffer.from(comment)])
}

const files = uniqueArray(record({ name: string({ minLength: 1, unit: 'grapheme' }), bytes: uint8Array() }), {
  selector: file => file.name,
})

describe('a zip archive', () => {
  it.each([true, false])('gives back every file as it was packed (deflated: %s)', deflated => {
    assert(
      property(files, packed => {
        const read = zipEntries(zipOf(packed, deflated)).map(entry => ({
          name: entry.name,
          bytes: new Uint8Array(entry.read()),
        }))
        expect(read).toEqual(packed.map(({ name, bytes }) => ({ name, bytes: new Uint8Array(bytes) })))
      }),
    )
  })

  it('tells which file may be run', () => {
    const [entry] = zipEntries(zipOf([{ name: 'electron', bytes: new Uint8Array([1]) }], true))
    expect((entry?.mode ?? 0) & 0o777).toBe(0o755)
  })

  it('is found before a comment', () => {
    const archive = zipOf([{ name: 'a', bytes: new Uint8Array([1]) }], true, 'made by hand')
    expect(zipEntries(archive)).toHaveLength(1)
  })

  it('is refused when it is none', () => {
    expect(() => zipEntries(Buffer.from('no archive at all, however long it may be'))).toThrow(
      'not a zip archive',
    )
  })
})
