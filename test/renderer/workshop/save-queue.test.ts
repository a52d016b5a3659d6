import { expect, it } from 'vitest'
import { VaultRefusal } from '../../../renderer/storage/disk-full.ts'
import { type Saving, saveQueue } from '../../../renderer/workshop/save-queue.ts'

function slowDisk() {
  const written: string[] = []
  const disk = { broken: false, full: false, asked: 0 }
  const told: Saving[] = []
  const queue = saveQueue<string>(
    async moves => {
      await Promise.resolve()
      disk.asked += 1
      if (disk.broken) throw new Error('disk broken')
      if (disk.full) throw new VaultRefusal('disk-full')
      written.push(...moves)
    },
    saving => told.push(saving),
  )
  return { queue, written, disk, told }
}

it('says saved only after the disk has everything', async () => {
  const { queue, written, told } = slowDisk()
  queue.add('one')
  queue.add('two')
  expect(told).toEqual(['saving'])
  await queue.settled()
  expect(written).toEqual(['one', 'two'])
  expect(told.at(-1)).toBe('saved')
})

it('keeps what it could not write and writes it, in order, when the disk works again', async () => {
  const { queue, written, disk, told } = slowDisk()
  disk.broken = true
  queue.add('one')
  await queue.settled()
  expect(told.at(-1)).toBe('failed')
  queue.add('two')
  await queue.settled()
  disk.broken = false
  await queue.retry()
  expect(written).toEqual(['one', 'two'])
  expect(told.at(-1)).toBe('saved')
})

it('leaves a full disk in peace until somebody says that there is room', async () => {
  const { queue, written, disk, told } = slowDisk()
  disk.full = true
  queue.add('one')
  await queue.settled()
  expect(told.at(-1)).toBe('full')
  queue.add('two')
  await queue.settled()
  expect(disk.asked).toBe(1)
  disk.full = false
  await queue.retry()
  expect(written).toEqual(['one', 'two'])
  expect(told.at(-1)).toBe('saved')
})
