import { once } from 'node:events'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeWorkshop } from '../../shared/workshop/write-workshop.ts'
import { telephoneWorkshop } from '../fixtures/telephone.ts'
import { AsarArchive } from './asar-archive.ts'
import { drivable, drivePackage } from './driven-package.ts'
import { makePackagedApp, type PackagedApp } from './packaged-app.ts'
import { driveWorkshop } from './workshop-driver.ts'

// Fuses are written as characters into the program.
const DISABLE = '0'.charCodeAt(0)
const ENABLE = '1'.charCodeAt(0)

describe.runIf(process.platform === 'linux')('the packed app', () => {
  let app: PackagedApp
  let output: string

  beforeAll(async () => {
    ;({ app, output } = await makePackagedApp())
  })

  afterAll(() => rmSync(output, { recursive: true, force: true }))

  it('has every way to run something else in it switched off', async () => {
    expect(await getCurrentFuseWire(app.program)).toMatchObject({
      [FuseV1Options.RunAsNode]: DISABLE,
      [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: DISABLE,
      [FuseV1Options.EnableNodeCliInspectArguments]: DISABLE,
      [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: ENABLE,
      [FuseV1Options.OnlyLoadAppFromAsar]: ENABLE,
      [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: DISABLE,
      [FuseV1Options.GrantFileProtocolExtraPrivileges]: DISABLE,
    })
  })

  it('holds the built app and nothing that it was built with', () => {
    const held = archiveOf(app).files()
    expect(held.filter(path => !path.startsWith('dist/'))).toEqual(['package.json'])
    expect(held.filter(path => path.includes('node_modules') || path.endsWith('.map'))).toEqual([])
    expect(existsSync(join(app.folder, 'resources', 'default_app.asar'))).toBe(false)
  })

  it('says what it is made of, and that it is not for release when the old runtime is inside', () => {
    const about = JSON.parse(archiveOf(app).text('package.json'))
    const sbom = JSON.parse(readFileSync(join(app.folder, 'sbom.cdx.json'), 'utf8'))
    const isOld = sbom.components.some(
      (one: { name: string; version: string }) => one.name === 'electron' && one.version === '33.2.1',
    )
    expect(existsSync(join(app.folder, 'NOT-FOR-RELEASE.txt'))).toBe(isOld)
    expect(about.version.endsWith('-not-for-release')).toBe(isOld)
    expect(about).not.toHaveProperty('devDependencies')
    expect(sbom.metadata.component.version).toBe(about.version)
  })

  it('does not start with a debugger’s door open', async () => {
    expect((await app.run(['--remote-debugging-port=0'])).status).toBe(2)
  })

  it('answers on the command line, whatever the environment asks of Node', async () => {
    const env = { ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: '--require=/nowhere.cjs' }
    const { status, said } = await app.run(['--help'], env)
    expect(status).toBe(0)
    expect(said).toContain('throughline export')
  })

  it('ends when nobody listens to its answer any more', async () => {
    const child = app.start(['--help'])
    child.stdout?.destroy()
    expect(await once(child, 'exit')).toEqual([0, null])
  })

  it('prints a report through its own pages', async () => {
    const file = app.path('room.throughline.json')
    writeFileSync(file, writeWorkshop(telephoneWorkshop()), { mode: 0o644 })
    const pdf = app.path('report.pdf')
    expect((await app.run(['export', file, '--pdf', pdf])).status).toBe(0)
    expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('keeps what somebody who is not root types in its sandboxed page, when the power goes', async () => {
    const profile = app.path('profile')
    const driven = drivable(app)
    const first = await drivePackage(driven, profile)
    try {
      const room = driveWorkshop(first.page)
      await room.newWorkshop('Packed')
      await room.capture('invention', 'Non-drip valve')
      await room.saved()
      await expect.poll(() => driven.pageFilters(profile)).toEqual([driven.isSandboxed ? '2' : '0'])
    } finally {
      await first.kill()
    }
    rmSync(join(profile, 'DevToolsActivePort'))
    const second = await drivePackage(driven, profile)
    try {
      await driveWorkshop(second.page).openWorkshop('Packed')
      await second.page.getByText('Non-drip valve').first().waitFor()
    } finally {
      await second.kill()
    }
  })
})

function archiveOf(app: PackagedApp): AsarArchive {
  return new AsarArchive(join(app.folder, 'resources', 'app.asar'))
}
