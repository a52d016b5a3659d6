import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { appBundles, ensureBuilt } from './bundle.mjs'
import { bundles } from './bundles.mjs'
import { visibly } from './command.mjs'
import { prepareDesktop } from './desktop.mjs'
import { lacksDisplay } from './display.mjs'
import { ensureTestTools } from './linux-libraries.mjs'
import { ensurePackages } from './packages.mjs'
import { dist, root } from './places.mjs'
import { say } from './say.mjs'

const results = join(dist, 'test-results.json')

/** Runs every test, or those whose path contains one of the given words. */
export async function run(args) {
  await ensurePackages()
  const isUnseen = lacksDisplay()
  await prepareDesktop()
  ensureTestTools()
  await ensureBuilt([...appBundles, bundles.commandLine])
  rmSync(results, { force: true })
  mkdirSync(dist, { recursive: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`]
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
  const code = await visibly(process.execPath, [vitest, 'run', ...reporters, ...args], {
    cwd: root,
    env: environment(isUnseen),
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const { passed, failed } = countsOf(results, code)
  process.stdout.write(`${passed} passed, ${failed} failed\n`)
  if (passed + failed === 0) say('No test ran.')
  return code !== 0 || failed > 0 || passed === 0 ? 1 : 0
}

/**
 * Programs on one display share what was copied last, so where nobody sees them each file of tests makes one of its own.
 * Whatever the person's own environment says, React has its tools for tests only in the one named so.
 */
function environment(isUnseen) {
  const { DISPLAY, ...others } = process.env
  return { ...others, ...(isUnseen ? {} : { DISPLAY }), NODE_ENV: 'test' }
}

/** A file that cannot even be read as tests counts as one failure; so does a run that fails without naming a test. */
function countsOf(file, code) {
  try {
    const { numPassedTests, testResults } = JSON.parse(readFileSync(file, 'utf8'))
    const failed = testResults.map(one => {
      const tests = one.assertionResults.filter(({ status }) => status === 'failed').length
      return one.status === 'failed' ? Math.max(1, tests) : tests
    })
    const sum = failed.reduce((total, count) => total + count, 0)
    return { passed: numPassedTests, failed: code === 0 ? sum : Math.max(1, sum) }
  } catch {
    return { passed: 0, failed: code === 0 ? 0 : 1 }
  }
}
