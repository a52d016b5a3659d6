import { expect, it } from 'vitest'
import { modelOf } from '../../../renderer/map/model/map-model.ts'
import { type Direction, firstCard, type Side, stepFrom } from '../../../renderer/map/navigate.ts'
import { withBenefit, withInvention, withLink, withPitch, workshopOf } from '../../fixtures/map-of.ts'

const cards = ['B1', 'B2'].reduce(
  (so, id) => withBenefit(so, id),
  ['I1', 'I2'].reduce((so, id) => withInvention(so, id), workshopOf()),
)
const linked = withLink(withLink(withLink(cards, 'I1', 'B1', { strength: 3 }), 'I1', 'B2'), 'I2', 'B2')
const model = modelOf(withPitch(linked, 'P1'), null)
const step = (id: string, direction: Direction, side: Side = 'from') =>
  stepFrom(model, id, direction, side)?.id

it('leads up and down the column and stops at its ends', () => {
  expect([step('I1', 'down'), step('I2', 'up'), step('I2', 'down')]).toEqual(['I2', 'I1', undefined])
})

it('leads along the throughline from card to link to card, the strongest first', () => {
  expect([step('I1', 'right'), step('I1 → B2', 'right')]).toEqual(['I1 → B2', 'B2'])
})

it('leads through the links of the card it came from', () => {
  expect(step('I1 → B2', 'up', 'from')).toBe('I1 → B1')
  expect(step('I1 → B2', 'down', 'to')).toBe('I2 → B2')
})

it('leads to the nearest card beside where no link does', () => {
  expect([step('B1', 'right'), step('P1', 'left')]).toEqual(['P1', 'B1'])
})

it('starts at the first card there is', () => {
  expect(firstCard(model)).toBe('I1')
  expect(firstCard(modelOf(withPitch(workshopOf(), 'only'), null))).toBe('only')
  expect(firstCard(modelOf(workshopOf(), null))).toBeUndefined()
})
