import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { noteFile } from '../../../electron/vault/note-file.ts'

const newPath = () => join(mkdtempSync(join(tmpdir(), 'throughline-notes-')), 'notes.ndjson')
const note = (key: string, value: string) => ({ key, value })

it('knows nothing before anything was noted', async () => {
  expect(await noteFile(newPath()).read()).toEqual([])
})

it('keeps the last word under each key, also where many are said at once', async () => {
  const path = newPath()
  const notes = noteFile(path)
  await Promise.all(['dark', 'light', 'system'].map(theme => notes.write([note('theme', theme)])))
  await notes.write([note('size', 'large')])
  expect(await noteFile(path).read()).toEqual([note('theme', 'system'), note('size', 'large')])
})

it('gives back nothing that is damaged', async () => {
  const path = newPath()
  await noteFile(path).write([note('theme', 'dark'), note('size', 'large')])
  writeFileSync(path, readFileSync(path, 'utf8').replace('large', 'small'))
  expect(await noteFile(path).read()).toEqual([note('theme', 'dark')])
})

it('goes on after a note that the disk did not take', async () => {
  const folder = join(newPath(), 'not there yet')
  const notes = noteFile(join(folder, 'notes.ndjson'))
  await expect(notes.write([note('theme', 'dark')])).rejects.toThrow()
  mkdirSync(folder, { recursive: true })
  await notes.write([note('theme', 'light')])
  expect(await notes.read()).toEqual([note('theme', 'light')])
})
