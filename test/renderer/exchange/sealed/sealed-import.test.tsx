import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { endImport, useImporting } from '../../../../renderer/exchange/importing.ts'
import { seal, unseal } from '../../../../renderer/exchange/sealed/sealed-file.ts'
import { SealedImport } from '../../../../renderer/exchange/sealed/sealed-import.tsx'
import { listWorkshops } from '../../../../renderer/workshop/library.ts'
import { freshStore } from '../../../fixtures/fresh-store.ts'

const text = new TextEncoder().encode(
  '{"format":"throughline-workshop","version":1,"workshop":{"title":"Heat"}}',
)

beforeEach(async () => {
  endImport()
  freshStore()
  const bytes = await seal(text, 'four words of mine', 1)
  render(<SealedImport source={{ name: 'heat.throughline.age', bytes }} unseal={unseal} />)
})

function answer(passphrase: string): void {
  fireEvent.change(screen.getByLabelText('Passphrase'), { target: { value: passphrase } })
  fireEvent.click(screen.getByRole('button', { name: 'Unlock' }))
}

it('shows what is in the file once the passphrase is right', async () => {
  answer('four words of mine')
  await waitFor(() => expect(useImporting.getState().source?.name).toBe('heat.throughline.json'))
  expect(useImporting.getState().source?.bytes).toEqual(text)
})

it('says that a passphrase is wrong and changes nothing', async () => {
  answer('four words of yours')
  await screen.findByText(/not the passphrase of the file/)
  expect(useImporting.getState().source).toBeNull()
  expect(await listWorkshops()).toEqual([])
})
