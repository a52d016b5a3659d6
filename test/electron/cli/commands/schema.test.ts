import { expect, it } from 'vitest'
import committed from '../../../../shared/workshop/workshop.schema.json' with { type: 'json' }
import { CommandRoom } from '../../../fixtures/command-room.ts'

async function shown(...words: string[]) {
  const room = new CommandRoom()
  const answer = await room.give(['schema', ...words])
  room.leave()
  return answer
}

it('shows the schema of the workshop file', async () => {
  const { status, said } = await shown()
  expect(status).toBe(0)
  expect(JSON.parse(said)).toEqual(committed)
})

it('shows the schema of the outcomes', async () => {
  expect(JSON.parse((await shown('outcomes')).said)).toMatchObject({ title: 'Throughline outcomes' })
})

it('does not know any other', async () => {
  expect((await shown('constructor')).status).toBe(2)
})
