import { existsSync, readFileSync, statSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { failed, ok } from '../../../../shared/lang/result.ts'
import { CommandRoom } from '../../../fixtures/command-room.ts'

const volvo = new URL('../../../fixtures/gold/volvo.throughline.json', import.meta.url).pathname
const control = new URL('../../../fixtures/gold/control.throughline.json', import.meta.url).pathname

/** Systems without such a device have nothing to try this on. */
const FULL_DISKS = ['/dev/full'].filter(disk => existsSync(disk))

let room: CommandRoom
beforeEach(() => {
  room = new CommandRoom()
})
afterEach(() => room.leave())

it('writes the workshop so that it exports as the same bytes again', async () => {
  await room.give(['export', volvo, '--json', room.path('a.json')])
  const { status } = await room.give(['export', room.path('a.json'), '--json', room.path('b.json')])
  expect(status).toBe(0)
  expect(room.read('b.json')).toBe(room.read('a.json'))
})

it('writes a file that names no id as the same bytes each time', async () => {
  const smallest = '{"format":"throughline-workshop","version":1,"workshop":{"title":"Phones"}}'
  const file = room.write('smallest.json', smallest)
  await room.give(['export', file, '--json', room.path('a.json')])
  await room.give(['export', file, '--json', room.path('b.json')])
  expect(room.read('b.json')).toBe(room.read('a.json'))
})

it('writes several formats at once', async () => {
  const words = ['export', volvo, '--outcomes', room.path('o.json'), '--csv', room.path('tables')]
  expect((await room.give(words)).status).toBe(0)
  expect(JSON.parse(room.read('o.json')).asOf).toBe('2025-02-22')
  expect(room.files()).toContain('tables/inventions.csv')
})

it('writes several workshops into a folder, each under its own name', async () => {
  await room.give(['export', volvo, control, '--json', room.path('all')])
  expect(room.files()).toEqual(['all', 'all/control.throughline.json', 'all/volvo.throughline.json'])
})

it('writes lines of all workshops side by side', async () => {
  await room.give(['export', volvo, control, '--ndjson', room.path('lake')])
  expect(room.files()).toEqual(
    expect.arrayContaining(['lake/volvo.inventions.ndjson', 'lake/control.inventions.ndjson']),
  )
})

it('leaves out what others shall not see', async () => {
  await room.give(['export', volvo, '--json', room.path('a.json'), '--redact', 'names,verbatims'])
  const { participants, evidence } = JSON.parse(room.read('a.json'))
  expect(
    participants.every(({ name, function: part }: Record<string, string>) => name?.startsWith(`${part} `)),
  ).toBe(true)
  expect(evidence.every((piece: { verbatim: unknown }) => piece.verbatim === null)).toBe(true)
})

it('is not understood without a format', async () => {
  expect((await room.give(['export', volvo])).status).toBe(2)
})

describe('a PDF', () => {
  const words = () => ['export', volvo, '--pdf', room.path('a.pdf'), '--json', room.path('a.json')]

  it('is printed by the desktop', async () => {
    const { status } = await room.give(words(), async () => ok(new Uint8Array([37, 80, 68, 70])))
    expect(status).toBe(0)
    expect(room.read('a.pdf')).toBe('%PDF')
  })

  it('that cannot be printed leaves nothing written', async () => {
    const { status, told } = await room.give(words(), async () => failed('not-printed'))
    expect(status).toBe(1)
    expect(told[0]).toContain('could not be printed')
    expect(room.files()).toEqual([])
  })

  it('cannot be had without a desktop', async () => {
    expect((await room.give(words())).status).toBe(1)
    expect(room.files()).toEqual([])
  })
})

describe('a place that cannot be written to', () => {
  const exported = (path: string) =>
    room.give(['export', volvo, '--outcomes', room.path('o.json'), '--json', path])

  it('is a folder: nothing is written, nothing left behind', async () => {
    const { status, told } = await exported(room.folder)
    expect(status).toBe(1)
    expect(told).toEqual([`${room.folder}: That is a folder, not a file. Choose a file.`])
    expect(room.files()).toEqual([])
  })

  it('is in no folder at all', async () => {
    const { status } = await exported(room.path('none/a.json'))
    expect(status).toBe(1)
    expect(room.files()).toEqual([])
  })

  it.each(FULL_DISKS)('is a full disk: told plainly, and %s is not replaced', async disk => {
    const { status, told } = await exported(disk)
    expect(status).toBe(1)
    expect(told[0]).toContain('The disk is full')
    expect(room.files()).toEqual([])
    expect(statSync(disk).isFile()).toBe(false)
  })

  it('keeps what stood there when the workshop is bad', async () => {
    const old = room.write('a.json', 'old')
    const { status } = await room.give(['export', old, '--json', old])
    expect(status).toBe(1)
    expect(readFileSync(old, 'utf8')).toBe('old')
  })
})
