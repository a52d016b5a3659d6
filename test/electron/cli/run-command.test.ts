import { afterEach, beforeEach, expect, it } from 'vitest'
import { CommandRoom } from '../../fixtures/command-room.ts'

let room: CommandRoom
beforeEach(() => {
  room = new CommandRoom()
})
afterEach(() => room.leave())

it('answers a misunderstood command with status 2 and how it is used', async () => {
  const { status, said, told } = await room.give(['analyse'])
  expect(status).toBe(2)
  expect(said).toBe('')
  expect(told).toEqual(['Name a file.', 'throughline analyse FILE… [--as-of DATE]'])
})

it('says that the app needs a desktop', async () => {
  expect((await room.give([])).status).toBe(2)
})

it('lists every command as help', async () => {
  const { status, said } = await room.give(['--help'])
  expect(status).toBe(0)
  for (const name of ['export', 'analyse', 'validate', 'import', 'schema'])
    expect(said).toContain(`throughline ${name}`)
})
