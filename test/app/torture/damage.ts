import {
  appendFileSync,
  closeSync,
  existsSync,
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

type Spoil = (path: string, random: () => number) => void

/** One way in which a disk or a stranger can spoil files behind the app's back. */
export interface Damage {
  readonly name: string
  /** True when it needs a database that has lived long enough to have table files. */
  readonly needsTables?: true
  /** Spoils a profile; answers how many files it has hit. */
  readonly apply: (profile: string, random: () => number) => number
}

const store = (profile: string) => join(profile, 'IndexedDB', 'app_bundle_0.indexeddb.leveldb')

/** Files of the database whose names fit, the largest first. */
function filesOf(profile: string, fits: RegExp): string[] {
  const folder = store(profile)
  const files = existsSync(folder) ? readdirSync(folder).filter(name => fits.test(name)) : []
  return files.map(name => join(folder, name)).toSorted((a, b) => statSync(b).size - statSync(a).size)
}

const each =
  (fits: RegExp, spoil: Spoil): Damage['apply'] =>
  (profile, random) => {
    const paths = filesOf(profile, fits)
    for (const path of paths) spoil(path, random)
    return paths.length
  }

const largest =
  (fits: RegExp, spoil: Spoil): Damage['apply'] =>
  (profile, random) => {
    const paths = filesOf(profile, fits).slice(0, 1)
    for (const path of paths) spoil(path, random)
    return paths.length
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

function removeStore(profile: string): number {
  rmSync(store(profile), { recursive: true, force: true })
  return 1
}

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
  { name: 'largest table missing', needsTables: true, apply: largest(TABLE, remove) },
  { name: 'largest table halved', needsTables: true, apply: largest(TABLE, halve) },
  { name: 'largest table with a flipped byte', needsTables: true, apply: largest(TABLE, flip) },
  { name: 'largest table with a flipped footer', needsTables: true, apply: largest(TABLE, flipFooter) },
  { name: 'folder emptied', apply: each(/./, path => rmSync(path, { recursive: true })) },
  { name: 'folder removed', apply: removeStore },
  {
    name: 'LOCK turned into a folder',
    apply: profile => {
      rmSync(join(store(profile), 'LOCK'), { force: true })
      mkdirSync(join(store(profile), 'LOCK'), { recursive: true })
      return 1
    },
  },
]

/** The last file of the vault, by name, that fits. */
function newestOf(profile: string, fits: RegExp): string[] {
  const root = join(profile, 'vault')
  const files = existsSync(root) ? readdirSync(root, { recursive: true, encoding: 'utf8' }) : []
  return files
    .filter(name => fits.test(name))
    .map(name => join(root, name))
    .toSorted()
    .slice(-1)
}

const newest =
  (fits: RegExp, spoil: Spoil): Damage['apply'] =>
  (profile, random) => {
    const paths = newestOf(profile, fits)
    for (const path of paths) spoil(path, random)
    return paths.length
  }

const JOURNAL = /journal-.*\.ndjson$/
const SNAPSHOT = /snap-.*\.json$/
const tearLine = newest(JOURNAL, path => appendFileSync(path, '0123456789abcdef {"seq":'))

/** The ways in which the vault's own files are spoiled while the database is sound. */
export const vaultDamages: readonly Damage[] = [
  { name: 'vault: torn line in the journal', apply: tearLine },
  { name: 'vault: flipped byte in the journal', apply: newest(JOURNAL, flip) },
  { name: 'vault: newest snapshot cut short', apply: newest(SNAPSHOT, halve) },
  { name: 'vault: flipped byte in a snapshot', apply: newest(SNAPSHOT, flip) },
  { name: 'vault: name of the workshop gone', apply: newest(/workshop\.json$/, remove) },
  { name: 'vault: flipped byte in the notes', apply: newest(/notes\.ndjson$/, flip) },
  {
    name: 'vault removed',
    apply(profile) {
      rmSync(join(profile, 'vault'), { recursive: true, force: true })
      return 1
    },
  },
]

/** Both memories are hit at once, as by a power cut, in a way that what is left of the two is still everything. */
export const doubleDamages: readonly Damage[] = [
  {
    name: 'folder removed, and torn line in the journal',
    apply: (profile, random) => removeStore(profile) + tearLine(profile, random),
  },
]
