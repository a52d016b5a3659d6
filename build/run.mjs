// Every command of package.json: sets up whatever is missing, then does what was asked.
import { root } from './places.mjs'
import { CannotGoOn, say } from './say.mjs'

const commands = {
  start: () => import('./start.mjs'),
  test: () => import('./test.mjs'),
  dev: () => import('./dev.mjs'),
  check: () => import('./check.mjs'),
  bench: () => import('./bench.mjs'),
  torture: () => import('./torture.mjs'),
  package: () => import('./package.mjs'),
  throughline: () => import('./throughline.mjs'),
}

// npm moves to the project's folder; files that the person names stand in the folder they called it from.
if (process.env.INIT_CWD && process.cwd() === root) process.chdir(process.env.INIT_CWD)

const [name = '', ...args] = process.argv.slice(2)
try {
  if (!Object.hasOwn(commands, name)) {
    throw new CannotGoOn(`Say one of: ${Object.keys(commands).join(', ')}.`)
  }
  const { run } = await commands[name]()
  process.exitCode = await run(args)
} catch (problem) {
  say(problem instanceof CannotGoOn ? problem.message : (problem.stack ?? String(problem)))
  process.exitCode = 1
}
