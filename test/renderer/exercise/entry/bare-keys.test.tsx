import { act, fireEvent, render, screen } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { ActionsView } from '../../../../renderer/exercise/views/actions/actions-view.tsx'
import { Dialog } from '../../../../renderer/ui/dialog.tsx'
import { showToast, ToastRegion } from '../../../../renderer/ui/toast.tsx'
import { putRecords } from '../../../../shared/workshop/edit-records.ts'
import { newRecord } from '../../../../shared/workshop/new-record.ts'
import { workshopOf } from '../../../fixtures/map-of.ts'
import { theWorkshop } from '../../../fixtures/open-with.ts'
import { openRoomAt } from '../../../fixtures/room-with.ts'

const stateOf = (id: string) => theWorkshop().actions.get(id)?.state

describe('the keys of a view', () => {
  beforeEach(async () => {
    const action = newRecord('actions', { id: 'call', title: 'Call three customers' })
    await openRoomAt(putRecords(workshopOf(), 'actions', [action]), 'last-actions')
  })

  it('are heard while a message stands in the corner', async () => {
    render(
      <>
        <ActionsView />
        <ToastRegion label="Messages" closeLabel="Close" />
      </>,
    )
    act(() => showToast({ text: 'The next session is due.' }))
    await screen.findByRole('alertdialog')
    fireEvent.keyDown(document.body, { key: '1' })
    expect(stateOf('call')).toBe('done')
  })

  it('wait while a dialog asks for something', () => {
    render(
      <>
        <ActionsView />
        <Dialog isOpen onClose={() => undefined} title="Park a thought" closeLabel="Close">
          <p />
        </Dialog>
      </>,
    )
    fireEvent.keyDown(document.body, { key: '1' })
    expect(stateOf('call')).toBe('open')
  })
})
