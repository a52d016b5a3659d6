import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FilesToOpen } from '../../../electron/files/files-to-open.ts'

describe('files opened from outside', () => {
  it('are taken once each, in the order they came', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'throughline-open-'))
    const files = new FilesToOpen()
    for (const name of ['first', 'second']) {
      writeFileSync(join(folder, name), name)
      files.add(join(folder, name))
    }
    const taken = [await files.take(), await files.take(), await files.take()]
    expect(taken.map(one => (one.ok ? (one.value?.name ?? null) : one.failure))).toEqual([
      'first',
      'second',
      null,
    ])
  })
})
