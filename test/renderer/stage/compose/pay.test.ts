import { describe, expect, it } from 'vitest'
import type { Workshop } from '../../../../shared/workshop/workshop.ts'
import { withPitch, workshopOf } from '../../../fixtures/map-of.ts'
import { withParticipant } from '../../../fixtures/room-of.ts'
import { roomAt } from '../../../fixtures/stage-rooms.ts'
import { sceneOf } from '../../../fixtures/stage-scenes.ts'

const CONFLICT = 'Selling it does not pay'

/** An established offer and a new one that pays a tenth of it, sold by somebody who is paid on deals. */
function offers(serviceVerdict: 'met' | 'gap' | 'unknown' = 'met'): Workshop {
  const sold = { emphasis: 50, channel: 'field', serviceVerdict } as const
  const old = withPitch(workshopOf(), 'Old', { ...sold, isNew: false, price: 100, commissionPercent: 10 })
  const both = withPitch(old, 'New', { ...sold, isNew: true, price: 10, commissionPercent: 10 })
  return withParticipant(both, 'Somebody’s own name', { function: 'Sales', paidOnDeal: 'yes' })
}

function shown(workshop: Workshop) {
  const { body } = sceneOf(roomAt(workshop, 'stress-test'))
  if (body.kind !== 'findings') throw new Error(body.kind)
  return body
}

const rows = (workshop: Workshop) =>
  shown(workshop).rows.map(({ title, about }) => `${title} ${about}`.trim())

describe('who loses pay', () => {
  it('is asked on the stage, and told by role with nothing else beside it', () => {
    expect(shown(offers()).heading).toBe('Who loses pay if this wins?')
    expect(rows(offers())).toEqual([`${CONFLICT} Sales: New`])
  })

  it('names what Service cannot keep, and counts what it has not judged', () => {
    expect(rows(offers('gap')).slice(1)).toEqual([
      'Service cannot keep it: Old',
      'Service cannot keep it: New',
    ])
    expect(rows(offers('unknown'))).toContain('2 promises Service has not judged yet')
  })

  it('does not take an unknown commission for no loss', () => {
    const unknown = withPitch(offers(), 'Unpriced', { serviceVerdict: 'met', emphasis: 1 })
    expect(rows(unknown)).toContain('1 pitch without a commission yet')
  })

  it('says so where nobody loses and everything is kept, or where there is nothing to test', () => {
    const old = { serviceVerdict: 'met', price: 100, commissionPercent: 10, isNew: false } as const
    expect(shown(withPitch(workshopOf(), 'Old', old)).none).toBe(
      'Nobody loses pay, and Service keeps every promise.',
    )
    expect(shown(workshopOf()).none).toBe('There is no pitch to test yet.')
  })
})
