import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** Where the room's only way out leads. */
export const GATEWAY = '10.77.0.1'

/**
 * Makes a network behind this one whose only way out leads here, and answers with the process that holds it. A
 * program in it finds an ordinary network: an address, a default route and a name service, in both kinds of IP.
 */
export async function makeRoom() {
  askGatewayForNames()
  run('ip', ['link', 'set', 'lo', 'up'])
  // It ends with this process, when its input closes.
  const keeper = spawn('unshare', ['--net', 'cat'], { stdio: ['pipe', 'ignore', 'ignore'] })
  while (networkOf(keeper.pid) === networkOf('self')) await wait(10)
  const inRoom = (...args) => run('nsenter', ['--target', `${keeper.pid}`, '--net', 'ip', ...args])
  run('ip', ['link', 'add', 'gate', 'type', 'veth', 'peer', 'name', 'way-out', 'netns', `${keeper.pid}`])
  inRoom('link', 'set', 'lo', 'up')
  // The system's own greetings to neighbours would be counted as the app's.
  run('ip', ['link', 'set', 'gate', 'addrgenmode', 'none'])
  inRoom('link', 'set', 'way-out', 'addrgenmode', 'none')
  run('ip', ['address', 'add', `${GATEWAY}/24`, 'dev', 'gate'])
  inRoom('address', 'add', '10.77.0.2/24', 'dev', 'way-out')
  run('ip', ['link', 'set', 'gate', 'up'])
  inRoom('link', 'set', 'way-out', 'up')
  inRoom('route', 'add', 'default', 'via', GATEWAY)
  if (existsSync('/proc/net/if_inet6')) {
    run('ip', ['address', 'add', 'fd77::1/64', 'dev', 'gate', 'nodad'])
    inRoom('address', 'add', 'fd77::2/64', 'dev', 'way-out', 'nodad')
    inRoom('route', 'add', 'default', 'via', 'fd77::1')
  }
  await untilQuiet()
  return keeper.pid
}

/** How many frames of any kind have come out of the room. */
export function framesFromRoom() {
  const [, counts] = /^\s*gate:(.*)$/m.exec(readFileSync('/proc/net/dev', 'utf8'))
  return Number(counts.trim().split(/\s+/)[1])
}

/** A new link says hello by itself; what is counted begins after that. */
async function untilQuiet() {
  for (let before = -1; framesFromRoom() !== before; ) {
    before = framesFromRoom()
    await wait(1500)
  }
}

/** Only in this process and what it starts: names are looked up at the gateway. */
function askGatewayForNames() {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-names-'))
  const settings = { 'resolv.conf': `nameserver ${GATEWAY}\n`, 'nsswitch.conf': 'hosts: files dns\n' }
  for (const [name, text] of Object.entries(settings)) {
    writeFileSync(join(folder, name), text)
    if (existsSync(`/etc/${name}`)) run('mount', ['--bind', join(folder, name), `/etc/${name}`])
  }
}

function networkOf(pid) {
  return readlinkSync(`/proc/${pid}/ns/net`)
}

function run(program, args) {
  const { status, error, stderr } = spawnSync(program, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${error?.message ?? stderr.trim()}`)
}
