import { expect, it } from 'vitest'
import { roadmap } from '../../../../shared/exercise/exercises/roadmap.ts'
import { withBenefit, withInvention, withLink, withPitch, workshopOf } from '../../../fixtures/map-of.ts'
import { factsAt, gapsAt, roomAt } from '../../../fixtures/room-at.ts'

const promised = (availableFrom: string | null) => {
  const invention = withInvention(workshopOf(), 'Switch', { status: 'prototype', availableFrom })
  const cards = withPitch(withBenefit(invention, 'Sound'), 'Best system', { promisedFor: '2027-01-01' })
  return roomAt(withLink(withLink(cards, 'Switch', 'Sound'), 'Sound', 'Best system'), roadmap)
}

it('lets a promise that stands before its inventions stand out', () => {
  expect(gapsAt(roadmap, promised('2027-06-01'))).toEqual(['promises-too-early 1'])
})

it('is content with a promise for the very day', () => {
  expect(gapsAt(roadmap, promised('2027-01-01'))).toEqual([])
  expect(factsAt(roadmap, promised('2027-01-01'))).toEqual(['dated 1 of 1'])
})

it('asks from when an invention is there, and never takes unknown for late', () => {
  expect(gapsAt(roadmap, promised(null))).toEqual(['availability-unknown 1'])
})
