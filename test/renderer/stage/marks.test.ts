import { expect, it } from 'vitest'
import { outlineOf } from '../../../renderer/stage/marks.tsx'
import { CARD_KINDS } from '../../../shared/map/through-map.ts'

it('the kinds stay apart on the stage by their outline, for eyes that do not tell blue from violet', () => {
  const outlines = [...CARD_KINDS, 'words' as const].map(kind => outlineOf(kind, 0, 92, 0, 46))
  expect(new Set(outlines).size).toBe(outlines.length)
})
