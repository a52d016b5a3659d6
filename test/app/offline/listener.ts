import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'

/** Somebody outside who would hear whatever leaves the app, over TCP and UDP on one port. */
export interface Listener {
  readonly port: number
  /** What was heard: the first line of each connection, or the word of a datagram. */
  readonly heard: readonly string[]
  close(): void
}

/** Listens on this computer, which is as near as anything outside can be; a port that is taken for one of the two is left alone. */
export async function listen(): Promise<Listener> {
  for (;;) {
    const listener = await listenSomewhere()
    if (listener) return listener
  }
}

async function listenSomewhere(): Promise<Listener | null> {
  const heard: string[] = []
  const server = createServer(connection => {
    heard.push('connected over TCP')
    connection.on('data', data => heard.push(String(data).split('\r\n')[0] ?? ''))
    connection.on('error', () => undefined)
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const datagrams = createSocket('udp4')
  datagrams.on('message', () => heard.push('datagram'))
  datagrams.bind(port, '127.0.0.1')
  const isTaken = await once(datagrams, 'listening').then(
    () => false,
    () => true,
  )
  if (isTaken) {
    server.close()
    return null
  }
  return {
    port,
    heard,
    close() {
      server.close()
      datagrams.close()
    },
  }
}
