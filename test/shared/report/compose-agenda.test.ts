import { describe, expect, it } from 'vitest'
import { agendas, minutesOf } from '../../../shared/exercise/agendas.ts'
import { composeAgenda } from '../../../shared/report/compose-agenda.ts'
import { Report } from '../../../shared/report/report.ts'
import { wordsIn } from '../../../shared/words/words.ts'
import { newRecord } from '../../../shared/workshop/new-record.ts'
import type { AgendaStep } from '../../../shared/workshop/records/session.ts'
import { workshopOf } from '../../fixtures/map-of.ts'

const options = { asOf: '2026-03-14', words: wordsIn('en'), paper: 'a4' } as const
const step = (exercise: string, minutes: number, fields: Partial<AgendaStep> = {}): AgendaStep => ({
  exercise,
  minutes,
  title: null,
  cut: false,
  ...fields,
})

function printed(agenda: readonly AgendaStep[]) {
  const session = newRecord('sessions', { id: 'session', date: '2026-03-20', template: 'Mine', agenda })
  const report = composeAgenda(workshopOf({ title: 'Heat pumps' }), session, options)
  const [section] = report.sections
  const table = section?.blocks[0]
  if (!section || table?.kind !== 'table') throw new Error('nothing is printed')
  return { report, section, cells: table.rows.map(row => row.cells) }
}

describe('an agenda on paper', () => {
  it('says when each step begins, how long it is, and what the room is asked', () => {
    const { section, cells } = printed([step('check-in', 5), step('dots', 62), step('break', 10)])
    expect(section).toMatchObject({ kicker: '20 March 2026', heading: 'Mine' })
    expect(section.lead).toBe('3 steps, 77 minutes in all.')
    expect(cells.map(([from, minutes, title]) => [from, minutes, title])).toEqual([
      ['0:00', '5', 'Check-in'],
      ['0:05', '62', 'Dots'],
      ['1:07', '10', 'Break'],
    ])
    expect(cells[1]?.[3]).toBe('Which gap costs us most? Vote in silence.')
  })

  it('leaves away what is cut, and calls a step by its own title', () => {
    const { cells } = printed([
      step('dots', 5, { cut: true }),
      step('decide', 20, { title: 'Decide the top two' }),
    ])
    expect(cells.map(([from, , title]) => [from, title])).toEqual([['0:00', 'Decide the top two']])
  })

  it('goes by its id where only a newer version knows an exercise', () => {
    expect(printed([step('dance', 5)]).cells[0]?.[2]).toBe('dance')
  })

  it.each(agendas.filter(({ steps }) => steps.length > 0))('can be printed: $id', template => {
    const { report, section } = printed(
      template.steps.map(({ exercise, minutes }) => step(exercise, minutes)),
    )
    expect(Report.safeParse(report).success).toBe(true)
    expect(section.lead).toContain(`${minutesOf(template)} minutes`)
  })
})
