import { spawn } from 'node:child_process'
import { prepareDesktop } from '../../build/desktop.mjs'

/** How a start ended, and what it said. */
export interface Ended {
  readonly status: number | null
  readonly said: string
}

/** Starts the app as a person would who types its name, and waits for its end. */
export async function startBeside(profile: string, ...args: readonly string[]): Promise<Ended> {
  const { program, args: own, env } = await prepareDesktop()
  const child = spawn(program, [...own, '--profile', profile, ...args], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', words => {
    said += words
  })
  return await new Promise(done => child.once('close', status => done({ status, said })))
}
