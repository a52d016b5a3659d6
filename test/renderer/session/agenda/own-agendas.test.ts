import { act, renderHook, waitFor } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { forgetAgenda, keepAgenda, useOwnAgendas } from '../../../../renderer/session/agenda/own-agendas.ts'
import { workshopOf } from '../../../fixtures/map-of.ts'
import { openWith } from '../../../fixtures/open-with.ts'

const steps = [{ exercise: 'dots', title: null, minutes: 7, cut: true }]

beforeEach(async () => {
  await openWith(workshopOf())
  await forgetAgenda('none')
})

it('keeps an agenda under its title, with every step taken in', async () => {
  await keepAgenda('Short one', steps)
  const { result } = renderHook(useOwnAgendas)
  await waitFor(() =>
    expect(result.current).toEqual([{ title: 'Short one', steps: [{ ...steps[0], cut: false }] }]),
  )
})

it('keeps one agenda of a title, the later one', async () => {
  const { result } = renderHook(useOwnAgendas)
  await act(() => keepAgenda('Short one', steps))
  await act(() => keepAgenda('Short one', []))
  expect(result.current).toEqual([{ title: 'Short one', steps: [] }])
})

it('forgets an agenda', async () => {
  const { result } = renderHook(useOwnAgendas)
  await act(() => keepAgenda('Short one', steps))
  await act(() => forgetAgenda('Short one'))
  expect(result.current).toEqual([])
})
