import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
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

/** A command that has taken its profile in this place, and how it ends. */
function commandIn(folder: string): { readonly profile: string; readonly quit: () => void } {
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
  return { profile, quit }
}

it('is a folder of its own, and gone when the command ends', () => {
  const folder = place()
  const { profile, quit } = commandIn(folder)
  writeFileSync(join(profile, 'Preferences'), '{}')
  expect(readdirSync(folder)).toHaveLength(1)
  quit()
  expect(readdirSync(folder)).toEqual([])
})

it('stays where it cannot be taken away, and the command ends all the same', () => {
  const folder = place()
  const { quit } = commandIn(folder)
  rmSync(folder, { recursive: true })
  writeFileSync(folder, 'in the way')
  expect(quit).not.toThrow()
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
