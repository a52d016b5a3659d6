import {
  appendFileSync,
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'

/** One way in which a disk or a stranger can spoil files behind the app's back. */
export interface Damage {
  readonly name: string
  readonly apply: (profile: string, random: () => number) => void
}

const store = (profile: string) => join(profile, 'IndexedDB', 'app_bundle_0.indexeddb.leveldb')

/** Files of the database whose names fit, the largest first. */
function filesOf(profile: string, fits: RegExp): string[] {
  const folder = store(profile)
  const files = readdirSync(folder).filter(name => fits.test(name))
  return files.map(name => join(folder, name)).toSorted((a, b) => statSync(b).size - statSync(a).size)
}

const each =
  (fits: RegExp, spoil: (path: string, random: () => number) => void) =>
  (profile: string, random: () => number) => {
    for (const path of filesOf(profile, fits)) spoil(path, random)
  }

const largest =
  (fits: RegExp, spoil: (path: string, random: () => number) => void) =>
  (profile: string, random: () => number) => {
    const [path] = filesOf(profile, fits)
    if (path) spoil(path, random)
  }

const remove = (path: string) => rmSync(path)
const halve = (path: string) => truncateSync(path, Math.floor(statSync(path).size / 2))
const empty = (path: string) => truncateSync(path, 0)
const zero = (path: string) => writeFileSync(path, Buffer.alloc(statSync(path).size))

function flipAt(path: string, at: number): void {
  const bytes = readFileSync(path)
  if (bytes.length === 0) return
  const place = Math.min(bytes.length - 1, Math.max(0, at))
  bytes[place] = (bytes[place] ?? 0) ^ 0x10
  writeFileSync(path, bytes)
}

const flip = (path: string, random: () => number) => flipAt(path, Math.floor(random() * statSync(path).size))
const flipFooter = (path: string) => flipAt(path, statSync(path).size - 4)

function zeroTail(path: string): void {
  const size = statSync(path).size
  const tail = Math.min(size, 512)
  const file = openSync(path, 'r+')
  writeSync(file, Buffer.alloc(tail), 0, tail, size - tail)
  closeSync(file)
}

function tearTail(path: string, random: () => number): void {
  truncateSync(path, Math.max(0, statSync(path).size - 1 - Math.floor(random() * 200)))
  appendFileSync(path, Buffer.from(Array.from({ length: 64 }, () => Math.floor(random() * 256))))
}

const LOG = /\.log$/
const TABLE = /\.ldb$/
const MANIFEST = /^MANIFEST/

/** The ways in which Chromium's database has been seen to break. */
export const storeDamages: readonly Damage[] = [
  { name: 'CURRENT missing', apply: each(/^CURRENT$/, remove) },
  { name: 'CURRENT empty', apply: each(/^CURRENT$/, empty) },
  {
    name: 'CURRENT pointing nowhere',
    apply: each(/^CURRENT$/, path => writeFileSync(path, 'MANIFEST-999999\n')),
  },
  { name: 'MANIFEST missing', apply: each(MANIFEST, remove) },
  { name: 'MANIFEST halved', apply: each(MANIFEST, halve) },
  { name: 'MANIFEST with a flipped byte', apply: each(MANIFEST, flip) },
  { name: 'MANIFEST zeroed', apply: each(MANIFEST, zero) },
  { name: 'log missing', apply: each(LOG, remove) },
  { name: 'log halved', apply: each(LOG, halve) },
  { name: 'log with a flipped byte', apply: each(LOG, flip) },
  { name: 'log with a zero-filled tail', apply: each(LOG, zeroTail) },
  { name: 'log with a torn tail', apply: each(LOG, tearTail) },
  { name: 'largest table missing', apply: largest(TABLE, remove) },
  { name: 'largest table halved', apply: largest(TABLE, halve) },
  { name: 'largest table with a flipped byte', apply: largest(TABLE, flip) },
  { name: 'largest table with a flipped footer', apply: largest(TABLE, flipFooter) },
  { name: 'folder emptied', apply: each(/./, path => rmSync(path, { recursive: true })) },
  { name: 'folder removed', apply: profile => rmSync(store(profile), { recursive: true }) },
  {
    name: 'LOCK turned into a folder',
    apply: profile => {
      rmSync(join(store(profile), 'LOCK'), { force: true })
      mkdirSync(join(store(profile), 'LOCK'))
    },
  },
]

/** Every file of the vault whose name fits, in all its folders. */
function vaultFiles(profile: string, fits: RegExp): string[] {
  const root = join(profile, 'vault')
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter(name => fits.test(name))
    .map(name => join(root, name))
    .toSorted()
}

/** The ways in which the vault's own files are spoiled while the database is sound. */
export const vaultDamages: readonly Damage[] = [
  {
    name: 'torn line in the journal',
    apply: profile => {
      const newest = vaultFiles(profile, /journal-.*\.ndjson$/).at(-1)
      if (newest) appendFileSync(newest, '0123456789abcdef {"seq":')
    },
  },
  {
    name: 'newest snapshot cut short',
    apply: profile => {
      const newest = vaultFiles(profile, /snap-.*\.json$/).at(-1)
      if (newest) halve(newest)
    },
  },
  { name: 'vault removed', apply: profile => rmSync(join(profile, 'vault'), { recursive: true }) },
]
