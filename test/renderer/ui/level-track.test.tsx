import { fireEvent, render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { LevelTrack } from '../../../renderer/ui/level-track.tsx'

function show(value: number | null): (number | null)[] {
  const committed: (number | null)[] = []
  render(
    <LevelTrack
      label="Ours"
      value={value}
      onCommit={level => committed.push(level)}
      unknownText="not rated"
      clearLabel="Take the rating back"
    />,
  )
  return committed
}

it('goes up by half a level with an arrow', () => {
  const committed = show(7)
  fireEvent.keyDown(screen.getByRole('slider', { name: 'Ours' }), { key: 'ArrowRight' })
  expect(committed).toEqual([7.5])
})

it('says that nobody has rated it', () => {
  show(null)
  expect(screen.getByText('not rated')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Take the rating back' })).toBeNull()
})

it('takes a rating back', () => {
  const committed = show(7)
  fireEvent.click(screen.getByRole('button', { name: 'Take the rating back' }))
  expect(committed).toEqual([null])
})
