import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { TitleCount } from '../../../../renderer/exercise/capture/title-count.tsx'
import { QuickCapture } from '../../../../renderer/session/console/quick-capture.tsx'
import { keepDraft } from '../../../../renderer/workshop/drafts.ts'
import { workshopOf } from '../../../fixtures/map-of.ts'
import { openRoom } from '../../../fixtures/room-view.tsx'

it('a title is counted once it is no longer short, up to what is comfortable', () => {
  const { rerender } = render(<TitleCount title={'a'.repeat(39)} />)
  expect(screen.queryByText(/of 60/)).toBeNull()
  rerender(<TitleCount title={'a'.repeat(40)} />)
  expect(screen.getByText('40 of 60')).toBeDefined()
  rerender(<TitleCount title={'a'.repeat(61)} />)
  expect(screen.getByText('61 of 60').className).toContain('long')
})

it('the line for anything counts the title of a card, and no thought for later', async () => {
  await openRoom(workshopOf(), 'reveal')
  const title = 'A title that goes on for more than forty letters'
  keepDraft('anything', 'text', `b ${title}`)
  const { unmount } = render(<QuickCapture />)
  expect(screen.getByText(`${title.length} of 60`)).toBeDefined()
  unmount()
  keepDraft('anything', 'text', title)
  render(<QuickCapture />)
  expect(screen.queryByText(/of 60/)).toBeNull()
})
