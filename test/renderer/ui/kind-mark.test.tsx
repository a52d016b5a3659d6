import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { KindMark } from '../../../renderer/ui/kind-mark.tsx'
import { KIND_SHAPES } from '../../../renderer/ui/kind-shapes.ts'
import { CARD_KINDS } from '../../../shared/map/through-map.ts'

it('tells the kinds apart by letter and by outline, not by colour alone', () => {
  const shapes = CARD_KINDS.map(kind => KIND_SHAPES[kind])
  expect(shapes.map(({ letter }) => letter)).toEqual(['I', 'B', 'P'])
  expect(new Set(shapes.map(({ outline }) => outline)).size).toBe(3)
})

it('says its name where no word beside it does', () => {
  render(<KindMark kind="benefit" label="Benefit" />)
  expect(screen.getByRole('img', { name: 'Benefit' })).toBeTruthy()
})

it('is silent beside a word', () => {
  render(<KindMark kind="benefit" />)
  expect(screen.queryByRole('img')).toBeNull()
})
