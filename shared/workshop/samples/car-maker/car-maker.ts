import type { Sample, SampleDocument } from '../sample.ts'
import { benefits, inventions, links, pitches } from './map.ts'
import { evidence, participants, sessions } from './room.ts'

const document: SampleDocument = {
  format: 'throughline-workshop',
  version: 1,
  workshop: {
    id: 'sample-car-maker',
    title: 'Car maker',
    purpose: 'We are known for safety. Our best new invention makes roads fun. What do we do with it?',
    effortUnit: 'person-months',
    currency: 'EUR',
    createdAt: '2026-03-05T08:30:00.000Z',
    updatedAt: '2026-03-05T11:30:00.000Z',
  },
  inventions,
  benefits,
  pitches,
  links,
  evidence,
  participants,
  sessions,
}

/** A brand known for safety whose best invention leads off its road (seed 000). */
export const carMaker: Sample = {
  id: 'sample-car-maker',
  title: 'Car maker',
  story: 'A brand known for safety, and its best new invention makes roads fun: a side road or the next one?',
  document,
}
