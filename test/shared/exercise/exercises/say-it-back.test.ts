import { expect, it } from 'vitest'
import { sayItBack } from '../../../../shared/exercise/exercises/say-it-back.ts'
import { withBenefit, withInvention, withLink, withPitch, workshopOf } from '../../../fixtures/map-of.ts'
import { factsAt, gapsAt, roomAt } from '../../../fixtures/room-at.ts'

const cards = withPitch(withBenefit(withInvention(workshopOf(), 'Switch'), 'Sound'), 'Best system')

it('finds the invention behind a pitch over strong links', () => {
  const linked = withLink(withLink(cards, 'Switch', 'Sound'), 'Sound', 'Best system', { strength: 3 })
  expect(gapsAt(sayItBack, roomAt(linked, sayItBack))).toEqual([])
  expect(factsAt(sayItBack, roomAt(linked, sayItBack))).toEqual(['backed-pitches 1 of 1'])
})

it('does not let a weak link or a retired invention make a pitch true', () => {
  const weak = withLink(withLink(cards, 'Switch', 'Sound', { strength: 1 }), 'Sound', 'Best system')
  expect(gapsAt(sayItBack, roomAt(weak, sayItBack))).toEqual(['pitches-without-invention 1'])
  const retired = withInvention(
    withLink(withLink(cards, 'Switch', 'Sound'), 'Sound', 'Best system'),
    'Switch',
    {
      status: 'retired',
    },
  )
  expect(gapsAt(sayItBack, roomAt(retired, sayItBack))).toEqual(['pitches-without-invention 1'])
})
