import { describe, expect, it } from 'vitest'
import { tarMember } from '../../build/tar.mjs'

function tarOf(files: Readonly<Record<string, string>>): Buffer {
  const parts = Object.entries(files).flatMap(([name, text]) => {
    const header = Buffer.alloc(512)
    header.write(name, 0)
    header.write(Buffer.byteLength(text).toString(8).padStart(11, '0'), 124)
    const body = Buffer.alloc(Math.ceil(Buffer.byteLength(text) / 512) * 512)
    body.write(text)
    return [header, body]
  })
  return Buffer.concat([...parts, Buffer.alloc(1024)])
}

describe('a tar archive', () => {
  const archive = tarOf({
    'package/package.json': '{}',
    'package/electron.zip': 'x'.repeat(513),
    'package/z.zip': 'z',
  })

  it('gives the first file with the wanted ending, whole', () => {
    expect(tarMember(archive, '.zip').toString()).toBe('x'.repeat(513))
  })

  it('says when there is no such file', () => {
    expect(() => tarMember(archive, '.exe')).toThrow('no file that ends with .exe')
  })
})
