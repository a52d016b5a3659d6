import { _electron } from 'playwright-core'

/** Starts the app so that this process can see and drive its windows; its own sandbox stays as the system allows. */
export function launch({ program, args, env }, more) {
  return _electron.launch({
    executablePath: program,
    args: [...args, ...more],
    env,
    chromiumSandbox: !args.includes('--no-sandbox'),
  })
}
