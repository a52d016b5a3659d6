import { afterEach, beforeEach, expect, it } from 'vitest'
import { CommandRoom } from '../../../fixtures/command-room.ts'
import { sample } from '../../../fixtures/import-samples.ts'

let room: CommandRoom
beforeEach(() => {
  room = new CommandRoom()
})
afterEach(() => room.leave())

const bring = (name: string) => room.write(name, sample(name))
const inventionsIn = (name: string) => JSON.parse(room.read(name)).inventions

it('makes a workshop of a list and says what became of its rows', async () => {
  const source = bring('google-patents.csv')
  const { status, said, told } = await room.give(['import', source, '--out', room.path('out.json')])
  expect([status, said]).toEqual([0, ''])
  expect(told).toContain('14 rows read, 13 taken, 1 merged into families, 0 skipped')
  expect(inventionsIn('out.json')).toHaveLength(13)
  expect(JSON.parse(room.read('out.json')).workshop.title).toBe('google-patents')
})

it('adds to a workshop that is there, and leaves that file as it is', async () => {
  const base = room.path('base.json')
  await room.give(['import', bring('google-patents.csv'), '--out', base])
  const before = room.read('base.json')
  const { told } = await room.give([
    'import',
    bring('lens-patents.csv'),
    '--into',
    base,
    '--out',
    room.path('both.json'),
  ])
  expect(told).toContain(
    '12 rows read, 0 taken, 0 merged into families, 12 skipped: 12 already in the workshop',
  )
  expect(inventionsIn('both.json')).toHaveLength(13)
  expect(room.read('base.json')).toBe(before)
})

it('asks which of day and month comes first, and takes the answer', async () => {
  const source = room.write('list.csv', 'title,available from\nBelt,3/4/2026\n')
  const { told } = await room.give(['import', source, '--out', room.path('a.json')])
  expect(told.join(' ')).toContain('day-first or month-first')
  await room.give(['import', source, '--out', room.path('b.json'), '--dates', 'day-first'])
  expect(inventionsIn('b.json')[0].availableFrom).toBe('2026-04-03')
})

it('writes nothing when there is nothing to import', async () => {
  const { status, told } = await room.give([
    'import',
    room.write('a.csv', ''),
    '--out',
    room.path('out.json'),
  ])
  expect(status).toBe(1)
  expect(told).toEqual([`${room.path('a.csv')}: The file is empty.`])
  expect(room.files()).toEqual(['a.csv'])
})

it('writes nothing when the workshop to import into is bad', async () => {
  const bad = room.write('bad.json', '{}')
  const { status } = await room.give([
    'import',
    bring('jira.csv'),
    '--into',
    bad,
    '--out',
    room.path('out.json'),
  ])
  expect(status).toBe(1)
  expect(room.files()).toEqual(['bad.json', 'jira.csv'])
})
