import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { appBundles, ensureBuilt } from './bundle.mjs'
import { visibly } from './command.mjs'
import { prepareDesktop } from './desktop.mjs'
import { ensureTestTools } from './linux-libraries.mjs'
import { ensurePackages } from './packages.mjs'
import { dist, root } from './places.mjs'
import { CannotGoOn, say } from './say.mjs'
import { tableOfKills } from './torture-table.mjs'

const killsFile = join(dist, 'torture-kills.json')

/** What the app is put through, the longest first; each part alone says how it went by its exit status. */
const parts = {
  kills: {
    says: 'kills at random moments, with something spoiled after each',
    args: ['run', '--project=app', 'test/app/torture/kills.test.ts'],
    env: {
      THROUGHLINE_KILLS: '200',
      THROUGHLINE_RECORDS: '5000',
      THROUGHLINE_PATIENCE: '5000',
      THROUGHLINE_KILLS_FILE: killsFile,
    },
  },
  rebuild: {
    says: 'rebuilding 5,000 records from the vault alone',
    args: ['run', '--config', 'test/bench/vitest.config.ts', '-t', 'recovery'],
    env: {},
  },
  disk: {
    says: 'a disk that is really full',
    args: ['run', '--project=app', 'test/app/full-disk.test.ts'],
    env: {},
  },
  network: {
    says: 'a network of its own: 40 ways out, and a minute of resting and typing',
    args: ['run', '--project=app', 'test/app/network'],
    env: { THROUGHLINE_QUIET_SECONDS: '60' },
  },
  files: {
    says: '20,000 damaged versions of each kind of file, read by its importer',
    args: ['run', '--project=unit', 'test/shared/exchange/mutated-files.test.ts', '--testTimeout=7200000'],
    env: { FUZZ_RUNS: '20000' },
  },
  bridge: {
    says: '10,000 malformed messages to each channel of the bridge',
    args: ['run', '--project=app', 'test/app/bridge-fuzz.test.ts'],
    env: { FUZZ_RUNS: '10000' },
  },
}

/** Does to the app what disks, power cuts and strangers do, for about an hour; 1 when anything was lost or broke. Words choose parts, a number is the seed. */
export async function run(args) {
  const seed = args.find(arg => /^\d+$/.test(arg)) ?? String(Date.now() % 1_000_000)
  const words = args.filter(arg => arg !== seed)
  const unknown = words.filter(word => !Object.hasOwn(parts, word))
  if (unknown.length > 0) {
    throw new CannotGoOn(
      `Say some of: ${Object.keys(parts).join(', ')}, or nothing for all; a number is the seed.`,
    )
  }
  const chosen = words.length > 0 ? words : Object.keys(parts)
  await ensurePackages()
  await prepareDesktop()
  ensureTestTools()
  await ensureBuilt(appBundles)
  say(`The seed is ${seed}; "npm run torture -- ${seed}" does the same again.`)
  const rows = []
  for (const name of chosen) rows.push({ part: name, ...(await runPart(parts[name], seed)) })
  if (chosen.includes('kills')) process.stdout.write(killsTold())
  process.stdout.write(`\nSeed ${seed}\n${rows.map(told).join('')}`)
  return rows.every(({ code }) => code === 0) ? 0 : 1
}

async function runPart({ says, args, env }, seed) {
  say(`\n${says} …`)
  if (env.THROUGHLINE_KILLS_FILE) rmSync(killsFile, { force: true })
  const begun = Date.now()
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
  const code = await visibly(process.execPath, [vitest, ...args, '--disable-console-intercept'], {
    cwd: root,
    env: { ...env, ...process.env, NODE_ENV: 'test', THROUGHLINE_SEED: seed, FUZZ_SEED: seed, ...kept(env) },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  return { says, code, minutes: (Date.now() - begun) / 60_000 }
}

/** Where the results go is never the person's to choose; how many kills there are is. */
function kept({ THROUGHLINE_KILLS_FILE }) {
  return THROUGHLINE_KILLS_FILE ? { THROUGHLINE_KILLS_FILE } : {}
}

function killsTold() {
  try {
    return tableOfKills(JSON.parse(readFileSync(killsFile, 'utf8')).kills)
  } catch {
    return '\nThe kills ended before the first of them was counted.\n'
  }
}

function told({ code, says, minutes }) {
  return `${code === 0 ? 'held ' : 'BROKE'}  ${minutes.toFixed(1).padStart(5)} min  ${says}\n`
}
