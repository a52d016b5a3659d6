import { beforeEach, expect, it } from 'vitest'
import { capture, titlesIn } from '../../../../renderer/map/acts/capture.ts'
import { undo } from '../../../../renderer/workshop/open-workshop.ts'
import { workshopOf } from '../../../fixtures/map-of.ts'
import { openWith, theWorkshop } from '../../../fixtures/open-with.ts'

const benefits = () => [...theWorkshop().benefits.values()].map(card => card.title)

beforeEach(() => openWith(workshopOf()))

it('makes a card of every line, in the order in which they were said', () => {
  capture('benefit', 'Never drops a call\nA lower bill\nOne wire')
  expect(benefits()).toEqual(['Never drops a call', 'A lower bill', 'One wire'])
})

it('takes many lines back in one step', () => {
  capture('benefit', 'One\nTwo\nThree')
  undo()
  expect(benefits()).toEqual([])
})

it('leaves out blank lines and the marks of a list', () => {
  expect(titlesIn('- one\r\n\n  * two\n3. three\n   \n• four')).toEqual(['one', 'two', 'three', 'four'])
})

it('keeps a number that belongs to the title', () => {
  expect(titlesIn('12-bit voice coding\n3.5 mm plug')).toEqual(['12-bit voice coding', '3.5 mm plug'])
})

it('adds nothing for nothing', () => {
  expect(capture('pitch', '  \n ')).toEqual([])
})
