import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { SharedPlaceNotice } from '../../../renderer/library/shared-place-notice.tsx'
import type { SharedPlace } from '../../../shared/bridge/shared-place.ts'
import { ok } from '../../../shared/lang/result.ts'

const keptIn = (place: SharedPlace | null) => ({ sharedPlace: async () => ok(place) })

it('says which service copies the workshops, what may happen and what to do', async () => {
  render(<SharedPlaceNotice asked={keptIn({ by: 'sync', name: 'Dropbox', folder: '/home/f/Dropbox/x' })} />)
  const notice = await screen.findByRole('region', { name: 'Where your workshops are kept' })
  expect(notice.textContent).toContain('in a folder that Dropbox copies to other computers')
  expect(notice.textContent).toContain('two computers that write at the same time can damage them')
  expect(notice.textContent).toContain('leave the folder /home/f/Dropbox/x out of what Dropbox copies')
})

it('says that a connection can break where they lie on another computer', async () => {
  render(<SharedPlaceNotice asked={keptIn({ by: 'network', name: 'NFS', folder: '/mnt/team' })} />)
  const notice = await screen.findByRole('region', { name: 'Where your workshops are kept' })
  expect(notice.textContent).toContain('on another computer (NFS)')
  expect(notice.textContent).toContain('when the connection breaks')
  expect(notice.textContent).toContain('move the folder /mnt/team to a disk of this computer')
})

it('keeps quiet where only this computer writes', async () => {
  const { container } = render(<SharedPlaceNotice asked={keptIn(null)} />)
  await Promise.resolve()
  expect(container.textContent).toBe('')
})
