import { createSocket } from 'node:dgram'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'

/** Somebody outside who would hear whatever leaves the app, over TCP and UDP on one port. */
export interface Listener {
  readonly port: number
  /** What was heard: the first line of each connection, or the word of a datagram. */
  readonly heard: readonly string[]
  close(): void
}

/** Listens on this computer, which is as near as anything outside can be. */
export async function listen(): Promise<Listener> {
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
  await new Promise<void>(done => datagrams.bind(port, '127.0.0.1', done))
  return {
    port,
    heard,
    close() {
      server.close()
      datagrams.close()
    },
  }
}
