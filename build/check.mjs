import { join } from 'node:path'
import { command } from './command.mjs'
import { licenceProblems } from './licences.mjs'
import { lockProblems } from './lock.mjs'
import { ensurePackages } from './packages.mjs'
import { root } from './places.mjs'
import { say } from './say.mjs'

/** Format, lint, types, lock file and licences; says all that is wrong, not only the first. */
export async function run() {
  await ensurePackages()
  const started = Date.now()
  const checks = [
    tool('format and lint', '@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '--colors=off']),
    // One pass reads the types of every folder, each by its own tsconfig, for the compiler's errors and the rules alike.
    tool('types, promises, switches and cycles', 'oxlint/bin/oxlint', [
      '--type-check',
      '--type-aware',
      '--deny-warnings',
    ]),
    listed('lock file', lockProblems),
    listed('licences', licenceProblems),
  ]
  const passed = await twoAtATime(checks)
  say(`Checked in ${((Date.now() - started) / 1000).toFixed(1)} s.`)
  return passed ? 0 : 1
}

function tool(name, path, args) {
  return async () => {
    const { code, out } = await command(process.execPath, [join(root, 'node_modules', path), ...args], {
      cwd: root,
    })
    return { name, passed: code === 0, words: out }
  }
}

function listed(name, problems) {
  return async () => {
    const found = problems()
    return { name, passed: found.length === 0, words: found.map(one => `${one}\n`).join('') }
  }
}

/** Two cores are what everyone has. */
async function twoAtATime(checks) {
  const waiting = [...checks]
  let allPassed = true
  const worker = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const { name, passed, words } = await check()
      say(`${passed ? 'good' : 'BAD '}  ${name}`)
      if (!passed) process.stderr.write(words)
      allPassed &&= passed
    }
  }
  await Promise.all([worker(), worker()])
  return allPassed
}
