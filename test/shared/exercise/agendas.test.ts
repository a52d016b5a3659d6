import { expect, it } from 'vitest'
import { agendas, minutesOf } from '../../../shared/exercise/agendas.ts'
import { exerciseOf, exercises, isSilentExercise } from '../../../shared/exercise/exercises.ts'

const minutes = (id: string) => agendas.find(agenda => agenda.id === id)?.steps.map(step => step.minutes)

it.each([
  ['express', 90],
  ['full', 180],
  ['weekly', 45],
  ['views', 30],
  ['blank', 0],
])('the agenda %s takes %i minutes', (id, sum) => {
  const agenda = agendas.find(one => one.id === id)
  expect(agenda && minutesOf(agenda)).toBe(sum)
})

it('gives each step of the express agenda the minutes of its description', () => {
  expect(minutes('express')).toEqual([5, 10, 10, 15, 8, 7, 20, 8, 7])
})

it('begins the weekly check-in with what was promised last time', () => {
  expect(agendas.find(({ id }) => id === 'weekly')?.steps[0]?.exercise).toBe('last-actions')
})

it('names only exercises that there are', () => {
  const named = agendas.flatMap(({ steps }) => steps.map(({ exercise }) => exercise))
  expect(named.filter(id => exerciseOf(id) === null)).toEqual([])
})

it('knows no exercise of a newer version, and takes it for an open one', () => {
  expect(exerciseOf('telepathy')).toBeNull()
  expect(isSilentExercise('telepathy')).toBe(false)
})

it('hides what is written in silence, and nothing else', () => {
  const silent = exercises.filter(one => one.silent).map(({ id }) => id)
  expect(silent).toEqual([
    'what-we-sell',
    'what-we-invent',
    'dots',
    'impact-and-effort',
    'views-of-each-other',
  ])
})
