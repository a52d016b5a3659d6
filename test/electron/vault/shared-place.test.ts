import { mkdirSync, mkdtempSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { sharedPlaceOf } from '../../../electron/vault/shared-place.ts'

const home = mkdtempSync(join(tmpdir(), 'throughline-home-'))

it('says nothing of a folder that only this computer writes to', () => {
  expect(sharedPlaceOf(home)).toBeNull()
})

it('says nothing of a folder that is not there yet', () => {
  expect(sharedPlaceOf(join(home, 'later'))).toBeNull()
})

it('names the service and the folder', () => {
  const folder = join(home, 'Dropbox', 'throughline')
  mkdirSync(folder, { recursive: true })
  expect(sharedPlaceOf(folder)).toEqual({ by: 'sync', name: 'Dropbox', folder })
})

it('follows a link to where the folder really lies', () => {
  mkdirSync(join(home, 'Nextcloud'))
  const link = join(home, 'workshops')
  symlinkSync(join(home, 'Nextcloud'), link)
  expect(sharedPlaceOf(link)).toEqual({ by: 'sync', name: 'Nextcloud', folder: link })
})
