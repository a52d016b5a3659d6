import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { METHODS, type Method } from '../../shared/bridge/names.ts'
import { malformed } from '../fixtures/malformed.ts'
import { type StartedApp, startApp } from './start-app.ts'

const RUNS = Number(process.env.FUZZ_RUNS ?? 300)
const SEED = Number(process.env.FUZZ_SEED ?? 20_260_314)
const BATCH = 500
const HOURS = 3_600_000

type Asking = {
  readonly bridge: { readonly ask: Readonly<Record<Method, (input: unknown) => Promise<unknown>>> }
}

let started: StartedApp

beforeAll(async () => {
  started = await startApp()
  await started.page.getByRole('main').waitFor()
  await started.app.evaluate(({ dialog }) => {
    const opened = { count: 0 }
    const cancelled = () => {
      opened.count += 1
      return Promise.resolve({ canceled: true, filePath: '', filePaths: [] })
    }
    Object.assign(dialog, { opened, showSaveDialog: cancelled, showOpenDialog: cancelled })
  })
})

afterAll(() => started.close())

/** Sends messages to one channel of the bridge; answers how the desktop took them, each way once. */
function answersTo(method: Method, messages: readonly unknown[]): Promise<readonly string[]> {
  return started.page.evaluate(
    async ([name, inputs]) => {
      const { ask } = (window as unknown as Asking).bridge
      const answers = await Promise.all(
        inputs.map(input => ask[name](input).catch((error: unknown) => ({ rejected: String(error) }))),
      )
      return [...new Set(answers.map(answer => JSON.stringify(answer)))]
    },
    [method, messages] as const,
  )
}

const vault = () => {
  const folder = join(started.profile, 'vault')
  return existsSync(folder) ? readdirSync(folder, { recursive: true }).map(String).toSorted() : []
}

it.each(METHODS)(
  'refuses every malformed message to %s, and lives',
  async method => {
    const before = vault()
    const messages = fc.sample(malformed(method), { numRuns: RUNS, seed: SEED })
    for (let at = 0; at < messages.length; at += BATCH) {
      const answers = await answersTo(method, messages.slice(at, at + BATCH))
      expect(answers, `seed ${SEED}`).toEqual(['{"ok":false,"failure":"refused"}'])
    }
    expect(vault()).toEqual(before)
  },
  HOURS,
)

it('refuses a file that is larger than 50 MB', async () => {
  const answer = await started.page.evaluate(() =>
    (window as unknown as Asking).bridge.ask.saveFile({
      suggestedName: 'large.json',
      kind: 'workshop',
      bytes: new Uint8Array(50 * 1024 * 1024 + 1),
    }),
  )
  expect(answer).toEqual({ ok: false, failure: 'refused' })
})

it('opened no dialog for any of them, and still answers what is asked well', async () => {
  expect(await answersTo('appInfo', [undefined])).toEqual([expect.stringContaining('"ok":true')])
  const opened = await started.app.evaluate(({ dialog }) => ('opened' in dialog ? dialog.opened : null))
  expect(opened).toEqual({ count: 0 })
  expect(started.complaints).toEqual([])
})
