import type { Sample, SampleDocument } from '../sample.ts'
import { benefits } from './benefits.ts'
import { actions, decisions, rounds } from './decisions.ts'
import { evidence } from './evidence.ts'
import { inventions } from './inventions.ts'
import { links } from './links.ts'
import { pitches } from './pitches.ts'
import { assumptions, contributions, parked, participants, perceptions } from './room.ts'
import { sessionsOf } from './sessions.ts'

const map: SampleDocument = {
  format: 'throughline-workshop',
  version: 1,
  workshop: {
    id: 'sample-telephone',
    title: 'Office telephone systems',
    purpose:
      'We build the best office telephone and everybody here agrees on it. Why do we lose to systems that are worse?',
    effortUnit: 'person-months',
    currency: 'USD',
    createdAt: '2026-01-15T09:00:00.000Z',
    updatedAt: '2026-02-12T12:00:00.000Z',
  },
  inventions,
  benefits,
  pitches,
  links,
  evidence,
  participants,
  perceptions,
  contributions,
  assumptions,
  rounds,
  decisions,
  actions,
  parked,
}

/** The best system against one that fits better: aligned, and losing (seed 000). */
export const telephone: Sample = {
  id: 'sample-telephone',
  title: 'Office telephone systems',
  story: 'What is built and what is sold agree, and the company still loses: the best against the best fit.',
  document: { ...map, sessions: sessionsOf(map) },
}
