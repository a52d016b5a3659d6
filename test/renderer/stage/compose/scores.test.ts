import { describe, expect, it } from 'vitest'
import { roomAt, stageWorkshop, TITLES } from '../../../fixtures/stage-rooms.ts'
import { sceneOf } from '../../../fixtures/stage-scenes.ts'

const workshop = stageWorkshop(3, TITLES.short)
const planned = (exercise: string) => ({ exercise, title: null, minutes: 5, cut: false })
const fingers = (...scores: readonly number[]) => [{ function: 'Sales' as const, scores, sentence: null }]

describe('the fingers of the room', () => {
  it('are shown at a check-out that no check-in came before', () => {
    const agenda = [planned('last-actions'), planned('check-out')]
    const { body } = sceneOf(roomAt(workshop, 'check-out', { agenda, checkOut: fingers(3, 4) }))
    expect(body).toMatchObject({
      kind: 'scores',
      before: null,
      after: 'Now: from 3 to 4, 2 people',
      rows: [{ label: 'Sales', after: [0, 0, 1, 1, 0] }],
    })
  })

  it('are those of the check-in wherever it stands in the agenda', () => {
    const agenda = [planned('check-out'), planned('check-in')]
    const room = roomAt(workshop, 'check-in', { agenda, checkIn: fingers(2), checkOut: fingers(5) })
    expect(sceneOf(room).body).toMatchObject({
      kind: 'scores',
      before: 'all 2, 1 person',
      after: null,
      hasAfter: false,
    })
  })

  it('stand beside those of the start at the end', () => {
    const room = roomAt(workshop, 'check-out', { checkIn: fingers(2), checkOut: fingers(5) })
    expect(sceneOf(room).body).toMatchObject({
      before: 'At the start: all 2, 1 person',
      after: 'Now: all 5, 1 person',
    })
  })

  it('leave the question alone while nobody has shown any', () => {
    expect(sceneOf(roomAt(workshop, 'check-out', { checkIn: fingers(2) })).body.kind).toBe('prompt')
  })
})
