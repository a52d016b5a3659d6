import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { isOnPath } from '../../build/linux-libraries.mjs'

const writer = join(import.meta.dirname, '../../build/write-deb.mjs')

it.runIf(isOnPath('dpkg-deb'))('writes a Debian package of a folder and of single files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-deb-test-'))
  mkdirSync(join(folder, 'app'))
  for (const name of ['app/program', 'menu', 'after']) writeFileSync(join(folder, name), '#!/bin/sh\n')
  const deb = join(folder, 'app.deb')
  const after = join(folder, 'after')
  const words =
    '-s dir --force -t deb -d liba -d libb --architecture amd64 --version 1.2.3 --name throughline'
  const more = ['--maintainer', 'A <a@localhost>', '--description', '\n A line.', '--after-install', after]
  const places = [`${folder}/app/=/opt/Through line`, `${folder}/menu=/usr/share/menu`]
  const args = [writer, ...words.split(' '), ...more, '--after-remove', after, '--package', deb, ...places]
  expect(spawnSync(process.execPath, args).status).toBe(0)
  const told = (option: string) => spawnSync('dpkg-deb', [option, deb], { encoding: 'utf8' }).stdout
  expect(told('--field')).toContain('Depends: liba, libb\nDescription: A line.')
  expect(told('--contents')).toMatch(/\.\/opt\/Through line\/program\n[\s\S]*\.\/usr\/share\/menu\n/)
})
