import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { hearFailures } from '../../../renderer/shell/hear-failures.ts'
import { VaultRefusal } from '../../../renderer/storage/disk-full.ts'
import { ToastRegion } from '../../../renderer/ui/toast.tsx'

/** A page in which something fails that nobody waits for. */
function failed(reason: unknown): void {
  const page = new EventTarget()
  hearFailures(page as Pick<Window, 'addEventListener'>)
  render(<ToastRegion label="Messages" closeLabel="Close" />)
  page.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason }))
}

it('says that the disk is full when something was not done because of it', async () => {
  failed(new VaultRefusal('disk-full'))
  expect(await screen.findByText(/^The disk is full, so this was not done/)).toBeTruthy()
})

it('says of any other failure that it was not done, and that what was saved is safe', async () => {
  failed(new Error('Something is wrong'))
  expect(await screen.findByText('This could not be done. What was saved is safe.')).toBeTruthy()
})
