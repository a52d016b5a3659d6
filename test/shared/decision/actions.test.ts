import { describe, expect, it } from 'vitest'
import { actionsOf, isOverdue, openActions } from '../../../shared/decision/actions.ts'
import { putRecords } from '../../../shared/workshop/edit-records.ts'
import { newRecord } from '../../../shared/workshop/new-record.ts'
import type { Action } from '../../../shared/workshop/records/action.ts'
import { workshopOf } from '../../fixtures/map-of.ts'

const action = (title: string, fields: Partial<Action>) => ({
  ...newRecord('actions', { id: title, title }),
  ...fields,
})

const workshop = putRecords(workshopOf(), 'actions', [
  action('No day', {}),
  action('Late', { due: '2026-03-20', decision: 'D1' }),
  action('Early', { due: '2026-03-01', state: 'moved', decision: 'D1' }),
  action('Done', { due: '2026-02-01', state: 'done', decision: 'D1' }),
  action('Dropped', { due: '2026-02-01', state: 'dropped' }),
])

describe('actions', () => {
  it('open the next session by the day they are due; what is done or dropped stays out', () => {
    expect(openActions(workshop).map(({ id }) => id)).toEqual(['Early', 'Late', 'No day'])
  })
  it('follow from a decision, done or not', () => {
    expect(actionsOf(workshop, 'D1').map(({ id }) => id)).toEqual(['Done', 'Early', 'Late'])
  })
  it('are overdue the day after they were due', () => {
    const due = action('Due', { due: '2026-03-14' })
    expect(isOverdue(due, '2026-03-14')).toBe(false)
    expect(isOverdue(due, '2026-03-15')).toBe(true)
    expect(isOverdue({ ...due, state: 'done' }, '2026-03-15')).toBe(false)
    expect(isOverdue({ ...due, due: null }, '2026-03-15')).toBe(false)
  })
})
