import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { fingerprint } from '../../build/stale.mjs'

describe('what a bundle is made from', () => {
  let folder = ''
  let before = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'throughline-stale-'))
    writeFileSync(join(folder, 'a.ts'), 'one')
    before = fingerprint([folder])
  })

  it('is the same when nothing happened', () => {
    expect(fingerprint([folder])).toBe(before)
  })

  it('is something else after an edit that keeps the length', () => {
    writeFileSync(join(folder, 'a.ts'), 'two')
    utimesSync(join(folder, 'a.ts'), new Date(), new Date('2030-01-01'))
    expect(fingerprint([folder])).not.toBe(before)
  })

  it('is something else when a file came or went', () => {
    writeFileSync(join(folder, 'b.ts'), '')
    expect(fingerprint([folder])).not.toBe(before)
    rmSync(join(folder, 'b.ts'))
    expect(fingerprint([folder])).toBe(before)
    rmSync(join(folder, 'a.ts'))
    expect(fingerprint([folder])).not.toBe(before)
  })

  it('may be a folder that is not there yet', () => {
    expect(fingerprint([folder, join(folder, 'later')])).toBe(before)
  })
})
