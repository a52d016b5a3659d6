import type { Exercise } from '../exercise.ts'
import { fact } from '../room-reading.ts'

/** What has moved since the last session: cards, numbers, findings gone and new. */
export const whatChanged = {
  id: 'what-changed',
  minutes: 7,
  captures: ['reaction'],
  view: 'changes',
  stage: 'chart',
  silent: false,
  gaps: () => [],
  facts: ({ session, step }) => [
    fact('reactions', session.said.filter(said => said.step === step && said.text).length),
  ],
} as const satisfies Exercise
