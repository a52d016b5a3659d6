import type { Exercise } from '../exercise.ts'
import { fact, functionsThere, gap } from '../room-reading.ts'

const REACTIONS_EACH = 2

/** Effort against selling, benefit by benefit, then the findings, worst first; two reactions of each function. */
export const reveal = {
  id: 'reveal',
  minutes: 8,
  captures: ['reaction'],
  view: 'reveal',
  stage: 'chart',
  silent: false,
  gaps: room => {
    const short = functionsThere(room).filter(name => reactionsOf(room, name) < REACTIONS_EACH)
    return gap('reactions-missing', short.length, short)
  },
  facts: room => [
    fact('reactions', room.session.said.filter(said => said.step === room.step && said.text).length),
  ],
} as const satisfies Exercise

function reactionsOf({ session, step }: Parameters<Exercise['gaps']>[0], name: string): number {
  return session.said.filter(said => said.step === step && said.function === name && said.text !== null)
    .length
}
