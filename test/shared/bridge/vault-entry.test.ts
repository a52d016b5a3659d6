import { expect, it } from 'vitest'
import { KeptWorkshop } from '../../../shared/bridge/vault-entry.ts'

const kept = { snapshot: { seq: 0, text: '{}' }, lines: [], earlier: [] }

it('gives a workshop back although a step before its snapshot cannot be read', () => {
  expect(KeptWorkshop.parse({ ...kept, earlier: [{ seq: 1, entry: 'torn' }] })).toEqual(kept)
})

it('refuses a workshop of which a line after the snapshot cannot be read', () => {
  expect(KeptWorkshop.safeParse({ ...kept, lines: [{ seq: 1, entry: 'torn' }] }).success).toBe(false)
})
