import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeFolder } from '../../../electron/files/write-folder.ts'

const place = () => mkdtempSync(join(tmpdir(), 'throughline-place-'))
const bytes = (text: string) => new TextEncoder().encode(text)
const files = [
  { name: 'inventions.csv', bytes: bytes('title') },
  { name: 'links.csv', bytes: bytes('from,to') },
]

describe('files that go out together', () => {
  it('lie in a folder of their own, and nothing else is left beside it', async () => {
    const folder = place()
    expect(await writeFolder(folder, 'Heat pumps CSV', files)).toEqual({
      ok: true,
      value: { name: 'Heat pumps CSV', folder },
    })
    expect(readdirSync(folder)).toEqual(['Heat pumps CSV'])
    expect(readdirSync(join(folder, 'Heat pumps CSV')).toSorted()).toEqual(['inventions.csv', 'links.csv'])
    expect(readFileSync(join(folder, 'Heat pumps CSV', 'links.csv'), 'utf8')).toBe('from,to')
  })

  it('leave what is called so already as it was', async () => {
    const folder = place()
    mkdirSync(join(folder, 'Tables'))
    writeFileSync(join(folder, 'Tables', 'links.csv'), 'mine')
    writeFileSync(join(folder, 'Tables 2'), 'a file')
    expect(await writeFolder(folder, 'Tables', files)).toMatchObject({ value: { name: 'Tables 3' } })
    expect(readFileSync(join(folder, 'Tables', 'links.csv'), 'utf8')).toBe('mine')
    expect(readFileSync(join(folder, 'Tables 2'), 'utf8')).toBe('a file')
  })

  it('are all there or none: one that cannot be written takes the others back', async () => {
    const folder = place()
    const broken = [...files, { name: 'no/such/folder.csv', bytes: bytes('') }]
    expect(await writeFolder(folder, 'Tables', broken)).toEqual({ ok: false, failure: 'not-found' })
    expect(readdirSync(folder)).toEqual([])
  })

  it('are refused where there is no folder for them', async () => {
    expect(await writeFolder(join(place(), 'gone'), 'Tables', files)).toEqual({
      ok: false,
      failure: 'not-found',
    })
  })
})
