import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { expect, it } from 'vitest'
import { withoutNoise } from '../../build/noise.mjs'

async function passedOn(...chunks: readonly string[]): Promise<string> {
  const input = new PassThrough()
  const output = new PassThrough()
  withoutNoise(input, output)
  for (const chunk of chunks) input.write(chunk)
  input.end()
  input.once('end', () => output.end())
  return await text(output)
}

it('keeps words about a missing bus or graphics card from the person', async () => {
  const bus = '[1:1121/1.2:ERROR:bus.cc(407)] Failed to connect to the bus: no such file\n'
  const card = '[1:1121/1.2:ERROR:viz_main_impl.cc(183)] Exiting GPU process due to errors\n'
  expect(await passedOn(bus, card)).toBe('')
})

it('passes on what went wrong, even when it arrives in pieces', async () => {
  expect(await passedOn('Uncaught Error: the ', 'profile is\nlocked')).toBe(
    'Uncaught Error: the profile is\nlocked\n',
  )
})
