// The whole world, as far as a program in the room can see: started by room.ts in a network of its own, it makes
// the room behind it, listens to all that comes out of there, and tells on each line that it is sent.
import { createSocket } from 'node:dgram'
import { createServer } from 'node:net'
import { createInterface } from 'node:readline'
import { answerNames } from './answer-names.mjs'
import { framesFromRoom, GATEWAY, makeRoom } from './make-room.mjs'

/** The web, locked and open, what finds a way through walls, and a port of our own. */
const PORTS = [80, 443, 3478, 8077]

const heard = []
const names = []

const room = await makeRoom()
await answerNames(GATEWAY, name => names.push(name))
for (const port of PORTS) await listenOn(port)
const quiet = framesFromRoom()
tell({ room, gateway: GATEWAY, port: PORTS.at(-1) })

for await (const _ of createInterface({ input: process.stdin })) {
  tell({ packets: framesFromRoom() - quiet, heard, names })
}
process.exit()

async function listenOn(port) {
  const server = createServer(connection => {
    heard.push(`TCP ${port}`)
    connection.on('error', () => connection.destroy())
    connection.once('data', data => {
      heard.push(`TCP ${port} ${firstLine(data)}`)
      // Whoever waits for an answer would keep others from asking.
      connection.end('HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n')
    })
  })
  await new Promise(done => server.listen(port, GATEWAY, done))
  const datagrams = createSocket('udp4')
  datagrams.on('message', () => heard.push(`UDP ${port}`))
  await new Promise(done => datagrams.bind(port, GATEWAY, done))
}

/** What was asked, where it can be read. */
function firstLine(data) {
  const [line] = data.toString('latin1').split('\r\n')
  return /^[ -~]+$/.test(line) ? line : 'unreadable'
}

function tell(what) {
  process.stdout.write(`${JSON.stringify(what)}\n`)
}
