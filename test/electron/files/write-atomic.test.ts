import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeAtomic } from '../../../electron/files/write-atomic.ts'

const folder = () => mkdtempSync(join(tmpdir(), 'throughline-write-'))
const bytes = new TextEncoder().encode('the new one')

describe('a file that is written', () => {
  it('holds what was given, and nothing else is left beside it', async () => {
    const place = folder()
    expect(await writeAtomic(join(place, 'a.json'), bytes)).toEqual({ ok: true, value: null })
    expect(readFileSync(join(place, 'a.json'), 'utf8')).toBe('the new one')
    expect(readdirSync(place)).toEqual(['a.json'])
  })

  it('takes the place of an older one and keeps who may read it', async () => {
    const file = join(folder(), 'a.json')
    writeFileSync(file, 'the old one')
    chmodSync(file, 0o644)
    await writeAtomic(file, bytes)
    expect(readFileSync(file, 'utf8')).toBe('the new one')
    expect(statSync(file).mode & 0o777).toBe(0o644)
  })

  it('is refused where a folder stands, which keeps what is in it', async () => {
    const file = join(folder(), 'a.json')
    mkdirSync(file)
    writeFileSync(join(file, 'inside'), 'x')
    expect(await writeAtomic(file, bytes)).toEqual({ ok: false, failure: 'is-a-directory' })
    expect(readdirSync(file)).toEqual(['inside'])
  })

  it('is refused where there is no folder for it', async () => {
    expect(await writeAtomic(join(folder(), 'gone', 'a.json'), bytes)).toEqual({
      ok: false,
      failure: 'not-found',
    })
  })

  it('leaves the older one untouched when the disk is full, and nothing half-written beside it', async () => {
    const place = folder()
    writeFileSync(join(place, 'a.json'), 'the old one')
    const untilFull = (path: string) => {
      writeFileSync(path, 'half')
      return Promise.reject(Object.assign(new Error('no space left'), { code: 'ENOSPC' }))
    }
    expect(await writeAtomic(join(place, 'a.json'), bytes, untilFull)).toEqual({
      ok: false,
      failure: 'disk-full',
    })
    expect(readFileSync(join(place, 'a.json'), 'utf8')).toBe('the old one')
    expect(readdirSync(place)).toEqual(['a.json'])
  })
})
