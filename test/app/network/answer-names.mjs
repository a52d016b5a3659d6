import { createSocket } from 'node:dgram'

const ADDRESS = 1
const HEADER = 12

/** Hears every name that is looked up, and says of each that it lives at one address, so that the asker goes on. */
export function answerNames(address, heard) {
  const socket = createSocket('udp4')
  socket.on('message', (question, { port, address: asker }) => {
    const { name, end } = nameIn(question)
    heard(name)
    socket.send(answerTo(question, end, address), port, asker)
  })
  return new Promise(done => socket.bind(53, address, () => done(socket)))
}

function nameIn(question) {
  const labels = []
  let at = HEADER
  while (question[at]) {
    labels.push(question.toString('latin1', at + 1, at + 1 + question[at]))
    at += 1 + question[at]
  }
  return { name: labels.join('.'), end: at + 1 }
}

/** The question again, and after it the address when one of the old kind was asked for. */
function answerTo(question, end, address) {
  const isForAddress = question.readUInt16BE(end) === ADDRESS
  const head = Buffer.from(question.subarray(0, end + 4))
  head.writeUInt16BE(0x8180, 2)
  head.writeUInt16BE(isForAddress ? 1 : 0, 6)
  head.writeUInt32BE(0, 8)
  if (!isForAddress) return head
  // The name as above, an address of the internet, for a minute, in four bytes.
  const record = [0xc0, HEADER, 0, ADDRESS, 0, 1, 0, 0, 0, 60, 0, 4, ...address.split('.').map(Number)]
  return Buffer.concat([head, Buffer.from(record)])
}
