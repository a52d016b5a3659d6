import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { developmentRuntimeFolder, hasDevelopmentRuntime } from '../../build/development-runtime.mjs'

const run = join(import.meta.dirname, '../../build/run.mjs')

it.runIf(hasDevelopmentRuntime())('refuses to make a release with the development runtime', () => {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-release-'))
  const { status, stderr } = spawnSync(process.execPath, [run, 'package', '--release'], {
    encoding: 'utf8',
    cwd: folder,
    env: { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: developmentRuntimeFolder() },
  })
  expect(status).toBe(1)
  expect(stderr).toContain('This cannot be released')
  expect(existsSync(join(folder, 'release'))).toBe(false)
})
