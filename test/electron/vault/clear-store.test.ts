import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'

import { layAside } from '../../../electron/vault/clear-store.ts'

it('keeps the newest three copies of damaged databases', async () => {
  const store = mkdtempSync(join(tmpdir(), 'throughline-store-'))
  const quarantine = join(mkdtempSync(join(tmpdir(), 'throughline-aside-')), 'quarantine')
  for (const day of [1, 2, 3, 4]) {
    writeFileSync(join(store, 'MANIFEST-000001'), `damage ${day}`)
    await layAside(store, quarantine, Date.UTC(2026, 2, day))
  }
  const kept = readdirSync(quarantine).toSorted()
  expect(kept.map(name => name.slice(0, 10))).toEqual(['2026-03-02', '2026-03-03', '2026-03-04'])
  expect(kept.map(name => readFileSync(join(quarantine, name, 'MANIFEST-000001'), 'utf8'))).toEqual([
    'damage 2',
    'damage 3',
    'damage 4',
  ])
})
