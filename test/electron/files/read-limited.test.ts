import { mkdtempSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readLimited } from '../../../electron/files/read-limited.ts'
import { FILE_BYTES_MAX } from '../../../shared/bridge/contract.ts'

const folder = mkdtempSync(join(tmpdir(), 'throughline-read-'))

describe('a file that is opened', () => {
  it('comes with its name and without its folder', async () => {
    writeFileSync(join(folder, 'a.csv'), 'id,title')
    const read = await readLimited(join(folder, 'a.csv'))
    expect(read.ok && [read.value.name, new TextDecoder().decode(read.value.bytes)]).toEqual([
      'a.csv',
      'id,title',
    ])
  })

  it('is not read at all when it is larger than 50 MB', async () => {
    const file = join(folder, 'huge.json')
    writeFileSync(file, '')
    truncateSync(file, FILE_BYTES_MAX + 1)
    expect(await readLimited(file)).toEqual({ ok: false, failure: 'too-large' })
  })

  it('is an answer, not an error, when it is a folder or gone', async () => {
    expect(await readLimited(folder)).toEqual({ ok: false, failure: 'is-a-directory' })
    expect(await readLimited(join(folder, 'gone'))).toEqual({ ok: false, failure: 'not-found' })
  })
})
