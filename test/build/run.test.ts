import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const run = join(import.meta.dirname, '../../build/run.mjs')

it('names the commands there are when it is asked for another', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [run, 'fly'], {
    encoding: 'utf8',
    cwd: tmpdir(),
  })
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toContain('start, test, dev, check, bench, torture, package, throughline')
})
