import { once } from 'node:events'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { asScript } from '../offline/as-script.ts'
import { attempts } from '../offline/attempts.ts'
import { type AppInRoom, startInRoom, startUnguarded } from './app-in-room.ts'
import { openRoom, type Room } from './room.ts'
import { typeCards } from './type-cards.ts'

/** Long enough for anything that was going to leave. */
const A_WHILE = 2000
const NOTHING = { packets: 0, heard: [], names: [] }
const seconds = Number(process.env.THROUGHLINE_QUIET_SECONDS ?? 10)

describe.runIf(process.platform === 'linux')('a room with one way out and a listener at it', () => {
  let room: Room
  let running: AppInRoom | undefined
  beforeAll(async () => {
    room = await openRoom()
  })
  afterEach(async () => {
    await running?.close()
    running = undefined
  })
  afterAll(() => room?.close())

  it(
    'lets nothing pass while the app starts, rests and is worked with',
    async () => {
      const before = await room.left()
      running = await startInRoom(room)
      await wait((seconds * 1000) / 2)
      const cards = await typeCards(running.page, (seconds * 1000) / 2)
      expect(cards).toBeGreaterThan(0)
      expect(since(before, await room.left())).toEqual(NOTHING)
    },
    120_000 + seconds * 2000,
  )

  it('lets nothing pass, whatever a hostile script in a page of the app tries', async () => {
    const before = await room.left()
    running = await startInRoom(room)
    for (const base of [room.outside, room.outside.replace('http', 'https')]) {
      await tryEverything(running, base)
    }
    expect(await running.page.evaluate('location.origin')).toBe('app://bundle')
    expect(since(before, await room.left())).toEqual(NOTHING)
  })

  it('would let the same attempts pass if the app did not hold them back', async () => {
    const before = await room.left()
    running = await startUnguarded(room)
    await tryEverything(running, room.outside)
    const left = async () => since(before, await room.left())
    const some = ['/fetch', '/beacon', '/socket', '/image', '/style', '/form', '/ping']
    const withoutThese = async () => {
      const { heard } = await left()
      return some.filter(path => !heard.some(one => one.includes(` ${path} HTTP`)))
    }
    await expect.poll(withoutThese).toEqual([])
    await expect.poll(async () => (await left()).heard).toContain('UDP 8077')
    await expect.poll(async () => (await left()).names.join()).toContain('throughline.example')
    await expect.poll(async () => (await left()).packets).toBeGreaterThan(100)
  })

  it('hears an ordinary program ask, send and look up a name', async () => {
    const before = await room.left()
    const program = `
      fetch('${room.outside}/ordinary').catch(() => undefined)
      const socket = require('node:dgram').createSocket('udp4')
      socket.send('x', ${new URL(room.outside).port}, '${new URL(room.outside).hostname}', () => socket.close())
      require('node:dns').lookup('ordinary.example', () => undefined)`
    await once(room.start(process.execPath, ['-e', program], { stdio: 'ignore' }), 'exit')
    const left = async () => since(before, await room.left())
    const all = expect.arrayContaining(['TCP 8077 GET /ordinary HTTP/1.1', 'UDP 8077'])
    await expect.poll(async () => (await left()).heard).toEqual(all)
    await expect.poll(async () => (await left()).names).toContain('ordinary.example')
    expect((await left()).packets).toBeGreaterThan(5)
  })
})

async function tryEverything({ page }: AppInRoom, base: string): Promise<void> {
  for (const attempt of Object.values(attempts)) {
    await page.evaluate(asScript(attempt, base))
    // One that leads the page away would otherwise end those before it.
    await wait(20)
  }
  await wait(A_WHILE)
}

type Left = Awaited<ReturnType<Room['left']>>

function since(before: Left, after: Left): Left {
  return {
    packets: after.packets - before.packets,
    heard: after.heard.slice(before.heard.length),
    names: after.names.slice(before.names.length),
  }
}

function wait(milliseconds: number): Promise<void> {
  return new Promise(done => setTimeout(done, milliseconds))
}
