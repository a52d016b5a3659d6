import { mkdtemp, readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { type DiskGuard, diskGuard } from '../../../electron/vault/disk-guard.ts'

let folder = ''
let free = 0
let tried = 0
let guard: DiskGuard

const write = (code?: string) => () => {
  tried += 1
  return code ? Promise.reject(Object.assign(new Error(code), { code })) : Promise.resolve('written')
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'throughline-guard-'))
  free = 10 ** 9
  tried = 0
  guard = diskGuard(folder, async () => free)
})

it('holds some room in reserve while the disk takes what it is given', async () => {
  expect(await guard.write(write())).toBe('written')
  expect(await readdir(folder)).toEqual(['ballast'])
})

it('gives the reserve free when the disk is full, and does not touch the disk again until there is room', async () => {
  await guard.write(write())
  free = 2_000_000
  await expect(guard.write(write('ENOSPC'))).rejects.toMatchObject({ code: 'ENOSPC' })
  expect(await readdir(folder)).toEqual([])
  await expect(guard.write(write())).rejects.toMatchObject({ code: 'ENOSPC' })
  expect(tried).toBe(2)
})

it('goes on, with a new reserve, once somebody has made room', async () => {
  await expect(guard.write(write('ENOSPC'))).rejects.toThrow()
  expect(await guard.write(write())).toBe('written')
  expect(await readdir(folder)).toEqual(['ballast'])
})

it('does not take any other failure for a full disk', async () => {
  await expect(guard.write(write('EACCES'))).rejects.toMatchObject({ code: 'EACCES' })
  free = 2_000_000
  expect(await guard.write(write())).toBe('written')
})

it('takes a disk for full while there is still room for the last words of others', async () => {
  await guard.write(write())
  free = 1_000_000
  await expect(guard.write(write())).rejects.toMatchObject({ code: 'ENOSPC' })
  expect(await readdir(folder)).toEqual([])
  free = 4_000_000
  await expect(guard.write(write())).rejects.toMatchObject({ code: 'ENOSPC' })
  expect(tried).toBe(1)
  free = 10 ** 9
  expect(await guard.write(write())).toBe('written')
})

it('writes where the free room of a disk cannot be asked for', async () => {
  const blind = diskGuard(folder, () => Promise.reject(new Error('no such call')))
  expect(await blind.write(write())).toBe('written')
})
