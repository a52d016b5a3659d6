import { expect, it } from 'vitest'
import { faceOf, sameFace } from '../../../../renderer/map/model/card-face.ts'
import { modelOf } from '../../../../renderer/map/model/map-model.ts'
import type { Workshop } from '../../../../shared/workshop/workshop.ts'
import { withBenefit, withInvention, withLink, withPitch, workshopOf } from '../../../fixtures/map-of.ts'
import { withEvidence } from '../../../fixtures/room-of.ts'

const marks = { drift: new Map([['Calls', 25]]), severity: new Map([['Calls', 'serious' as const]]) }
const face = (workshop: Workshop, id: string, focus: string | null = null) =>
  faceOf(modelOf(workshop, focus), marks, id, null)

const workshop = withLink(
  withBenefit(withInvention(withInvention(workshopOf(), 'Processor', { effort: 38 }), 'Alone'), 'Calls'),
  'Processor',
  'Calls',
)

it('shows what is known and nothing where nobody has said anything', () => {
  expect(face(workshop, 'Processor')).toMatchObject({ amount: 38, state: null, levels: null, evidence: 0 })
})

it('has an empty socket where a partner is missing', () => {
  expect(face(workshop, 'Alone')).toMatchObject({ lacksLeft: false, lacksRight: true })
  expect(face(workshop, 'Calls')).toMatchObject({ lacksLeft: false, lacksRight: true })
  expect(face(withPitch(workshop, 'Claim'), 'Claim')).toMatchObject({ lacksLeft: true, lacksRight: false })
})

it('carries drift and the gravest finding', () => {
  expect(face(workshop, 'Calls')).toMatchObject({ drift: 25, severity: 'serious' })
})

it('is dim outside the lit throughline', () => {
  expect(face(workshop, 'Alone', 'Calls')?.isDim).toBe(true)
  expect(face(workshop, 'Processor', 'Calls')?.isDim).toBe(false)
})

it('is the same face as long as nothing on it changes', () => {
  const one = face(workshop, 'Calls')
  const again = face({ ...workshop }, 'Calls')
  const heard = face(withEvidence(workshop, 'Calls'), 'Calls')
  if (!one || !again || !heard) throw new Error('No face')
  expect(sameFace(one, again)).toBe(true)
  expect(sameFace(one, heard)).toBe(false)
})
