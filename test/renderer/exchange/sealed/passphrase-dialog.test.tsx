import { fireEvent, render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { PassphraseDialog } from '../../../../renderer/exchange/sealed/passphrase-dialog.tsx'

function ask(): string[] {
  const given: string[] = []
  render(
    <PassphraseDialog
      isLocking={false}
      problem={null}
      onPassphrase={passphrase => given.push(passphrase)}
      onClose={() => undefined}
    />,
  )
  return given
}

function type(first: string, again: string): void {
  fireEvent.change(screen.getByLabelText('Passphrase'), { target: { value: first } })
  fireEvent.change(screen.getByLabelText('The same passphrase again'), { target: { value: again } })
  fireEvent.click(screen.getByRole('button', { name: 'Lock and save' }))
}

it('says that a forgotten passphrase is final before one is set', () => {
  ask()
  expect(screen.getByText(/A forgotten passphrase is final/)).toBeTruthy()
})

it('takes a passphrase that was typed the same twice', () => {
  const given = ask()
  type('four words of mine', 'four words of mine')
  expect(given).toEqual(['four words of mine'])
})

it.each([
  ['another', 'four words of mine', 'four words of mime', /not the same/],
  ['a short', 'brief', 'brief', /Too short/],
])('refuses %s passphrase and says why', (_, first, again, why) => {
  const given = ask()
  type(first, again)
  expect(given).toEqual([])
  expect(screen.getByText(why)).toBeTruthy()
})
