import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { App } from 'electron'
import { expect, it } from 'vitest'
import { sweepProfiles, takeThrowawayProfile } from '../../../electron/window/throwaway-profile.ts'

const place = () => mkdtempSync(join(tmpdir(), 'throughline-place-'))

/** The number of a process that has ended. */
function endedProcess(): number {
  return spawnSync(process.execPath, ['-e', '']).pid
}

it('is a folder of its own, and gone when the command ends', () => {
  const folder = place()
  let profile = ''
  let quit: () => void = () => undefined
  const app = {
    setPath: (_: string, path: string) => {
      profile = path
    },
    on: (_: string, end: () => void) => {
      quit = end
    },
  }
  takeThrowawayProfile(app as unknown as App, folder)
  writeFileSync(join(profile, 'Preferences'), '{}')
  expect(readdirSync(folder)).toHaveLength(1)
  quit()
  expect(readdirSync(folder)).toEqual([])
})

it('takes what a command has left that ended, not what one uses that still runs, nor what is not its own', () => {
  const folder = place()
  const running = `throughline-command-${process.pid}-aaaaaa`
  for (const name of [`throughline-command-${endedProcess()}-bbbbbb`, running, 'throughline-elsewhere']) {
    mkdirSync(join(folder, name))
    writeFileSync(join(folder, name, 'Preferences'), '{}')
  }
  sweepProfiles(folder)
  expect(readdirSync(folder).toSorted()).toEqual([running, 'throughline-elsewhere'])
})
