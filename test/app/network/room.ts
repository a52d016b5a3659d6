import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { quietly } from '../../../build/command.mjs'

/** What came out of the room so far. */
export interface LeftRoom {
  /** Frames of any kind, counted by the kernel where the room's only way out ends. */
  readonly packets: number
  /** What a listener out there understood of them: the kind, the port and the first line. */
  readonly heard: readonly string[]
  /** Names that were looked up. */
  readonly names: readonly string[]
}

/** A private network for some programs; whatever they send to anywhere arrives at one listener. */
export interface Room {
  /** The listener's address, to be tried by whoever wants to get out. */
  readonly outside: string
  /** Starts a program in the room. */
  start(program: string, args: readonly string[], options: SpawnOptions): ChildProcess
  left(): Promise<LeftRoom>
  close(): Promise<void>
}

const isRoot = process.getuid?.() === 0
// Somebody who is not root is made the root of namespaces of their own.
const asOwnRoot = isRoot ? [] : ['--user', '--map-root-user']

const NO_ROOM =
  'This test needs a private network, which this system does not allow. Run it as root, or where users may have namespaces of their own.'

/** Makes a private network with a listener around it; throws where the system allows no such thing. */
export async function openRoom(): Promise<Room> {
  const program = join(import.meta.dirname, 'gateway.mjs')
  const namespaces = [...asOwnRoot, '--net', '--mount', '--propagation', propagation()]
  const gateway = spawn('unshare', [...namespaces, process.execPath, program])
  let said = ''
  gateway.stderr.on('data', words => {
    said += words
  })
  const lines = createInterface({ input: gateway.stdout })[Symbol.asyncIterator]()
  const first = await lines.next()
  if (first.done) throw new Error(`${NO_ROOM}\n${said}`)
  const { room, gateway: address, port } = JSON.parse(first.value)
  return {
    outside: `http://${address}:${port}`,
    start: (inside, args, options) => spawn('nsenter', [...enter(room), '--', inside, ...args], options),
    async left() {
      gateway.stdin.write('\n')
      return JSON.parse((await lines.next()).value)
    },
    async close() {
      gateway.stdin.end()
      await once(gateway, 'exit')
    },
  }
}

/** What is mounted inside stays inside; where the root is no mount of its own, nothing can be set and nothing need be. */
function propagation(): string {
  const { code } = quietly('unshare', [...asOwnRoot, '--mount', '--propagation', 'private', 'true'])
  return code === 0 ? 'private' : 'unchanged'
}

function enter(room: number): string[] {
  const user = isRoot ? [] : ['--user', '--preserve-credentials']
  // The root too, which is not that of the mounts where all of this runs in a folder made into one.
  return ['--target', `${room}`, ...user, '--net', '--mount', '--root', `--wd=${process.cwd()}`]
}
