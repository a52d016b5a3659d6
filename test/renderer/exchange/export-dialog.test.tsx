import { fireEvent, render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { ExportDialog } from '../../../renderer/exchange/export-dialog.tsx'
import { kindOfFormat } from '../../../renderer/exchange/kind-of-format.ts'
import { useView } from '../../../renderer/shell/view.ts'
import { exportFormats } from '../../../shared/exchange/exports.ts'
import { reportFormats } from '../../../shared/report/report-formats.ts'
import { wordsIn } from '../../../shared/words/words.ts'
import { withBenefit, workshopOf } from '../../fixtures/map-of.ts'
import { openWith } from '../../fixtures/open-with.ts'

const files = [...exportFormats, ...reportFormats].filter(format => 'ending' in format)

it.each(files)('has words and a kind of file for $id', format => {
  expect(wordsIn('en').export.formats[format.id]?.title).toMatch(/\w/)
  expect(kindOfFormat(format)).toBeTruthy()
})

it('leads to the report', async () => {
  await openWith(workshopOf())
  let isOpen = true
  render(
    <ExportDialog
      onClose={() => {
        isOpen = false
      }}
    />,
  )
  fireEvent.click(screen.getByRole('button', { name: 'Open report' }))
  expect(isOpen).toBe(false)
  expect(useView.getState().tab).toBe('report')
})

it('says that nothing was written where there is no desktop to write', async () => {
  await openWith(workshopOf())
  render(<ExportDialog onClose={() => undefined} />)
  fireEvent.click(screen.getByRole('button', { name: 'Save: Workshop file' }))
  expect((await screen.findByRole('alert')).textContent).toContain('nothing was written')
})

it('offers every format, also those that make several files', async () => {
  await openWith(workshopOf())
  render(<ExportDialog onClose={() => undefined} />)
  for (const { id } of [...exportFormats, ...reportFormats]) {
    const title = wordsIn('en').export.formats[id]?.title
    expect(screen.getByRole('button', { name: `Save: ${title}` })).toBeTruthy()
  }
  fireEvent.click(screen.getByRole('button', { name: 'Save: Tables' }))
  expect((await screen.findByRole('alert')).textContent).toContain('nothing was written')
})

it('offers the cards for the wall once there are any, and says what went wrong', async () => {
  await openWith(workshopOf())
  const { unmount } = render(<ExportDialog onClose={() => undefined} />)
  const offered = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Save: Wall cards' })
  expect(offered().disabled).toBe(true)
  unmount()
  await openWith(withBenefit(workshopOf(), 'Quiet'))
  render(<ExportDialog onClose={() => undefined} />)
  fireEvent.click(offered())
  expect((await screen.findByRole('alert')).textContent).toMatch(/\w/)
})
