// Stands in for fpm where dpkg-deb is at hand: `write-deb.mjs -s dir -t deb --name … FOLDER/=/PLACE FILE=/PLACE …`
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { quietly } from './command.mjs'

/** @type {string[]} */
const places = []
/** @type {Record<string, string[]>} */
const asked = {}
const words = process.argv.slice(2)
while (words.length > 0) {
  const word = words.shift() ?? ''
  if (word === '--force') continue
  if (word.startsWith('-')) asked[word] = [...(asked[word] ?? []), words.shift() ?? '']
  else places.push(word)
}

const room = mkdtempSync(join(tmpdir(), 'throughline-deb-'))
try {
  chmodSync(room, 0o755)
  for (const [from = '', to = ''] of places.map(place => place.split('=/'))) {
    mkdirSync(dirname(join(room, to)), { recursive: true })
    cpSync(from, join(room, to), { recursive: true })
    // What the system reads must be readable by everybody.
    if (statSync(from).isFile()) chmodSync(join(room, to), 0o644)
  }
  describe(join(room, 'DEBIAN'))
  const made = quietly('dpkg-deb', ['--root-owner-group', '-Zgzip', '--build', room, only('--package')])
  if (made.code !== 0) throw new Error(made.err)
} finally {
  rmSync(room, { recursive: true, force: true })
}

function describe(folder) {
  mkdirSync(folder)
  const fields = {
    Package: only('--name'),
    Version: only('--version'),
    Architecture: only('--architecture'),
    Maintainer: only('--maintainer'),
    Section: only('--category') || 'default',
    Priority: only('--deb-priority'),
    Homepage: only('--url'),
    Depends: all('-d').join(', '),
    Recommends: all('--deb-recommends').join(', '),
    Description: only('--description').trim(),
  }
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? [`${name}: ${value}\n`] : []))
  writeFileSync(join(folder, 'control'), lines.join(''))
  for (const [name, option] of Object.entries({ postinst: '--after-install', postrm: '--after-remove' })) {
    cpSync(only(option), join(folder, name))
    chmodSync(join(folder, name), 0o755)
  }
}

function all(option) {
  return asked[option] ?? []
}

function only(option) {
  return all(option)[0] ?? ''
}
