import { afterEach, beforeEach, expect, it } from 'vitest'
import { CommandRoom } from '../../../fixtures/command-room.ts'

let room: CommandRoom
beforeEach(() => {
  room = new CommandRoom()
})
afterEach(() => room.leave())

const toldOf = async (...files: string[]) => {
  const { status, said, told } = await room.give(['validate', ...files])
  expect([status, said]).toEqual([1, ''])
  return told
}

it('says nothing of a good file', async () => {
  const good = room.write(
    'a.json',
    '{"format":"throughline-workshop","version":1,"workshop":{"title":"Phones"}}',
  )
  expect(await room.give(['validate', good])).toEqual({ status: 0, said: '', told: [] })
})

it('lists what is wrong and where, file by file', async () => {
  const empty = room.write('empty.json', '')
  const prose = room.write('prose.json', 'Dear all')
  expect(await toldOf(empty, prose)).toEqual([
    `${empty}: The file is empty.`,
    `${prose}: This is not JSON: it breaks at line 1, column 1.`,
  ])
})

it('tells a folder from a file', async () => {
  expect(await toldOf(room.folder)).toEqual([`${room.folder}: That is a folder, not a file. Choose a file.`])
})

it('tells that there is no such file', async () => {
  expect((await toldOf(room.path('none.json')))[0]).toContain('There is no such file.')
})
