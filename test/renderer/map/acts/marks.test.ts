import { beforeEach, expect, it } from 'vitest'
import { toggleMarks } from '../../../../renderer/map/acts/marks.ts'
import { mapKeyTable } from '../../../../renderer/map/map-key-table.ts'
import { useMarksShown } from '../../../../renderer/map/model/marks-shown.ts'
import { useSaid } from '../../../../renderer/map/said.ts'

const areShown = () => useMarksShown.getState().isShown

beforeEach(() => useMarksShown.setState({ isShown: true }))

it('takes the marks off the map and puts them back, and says so', () => {
  toggleMarks()
  expect(areShown()).toBe(false)
  expect(useSaid.getState().text).toMatch(/are not marked/)
  toggleMarks()
  expect(areShown()).toBe(true)
  expect(useSaid.getState().text).toMatch(/are marked/)
})

it('is bound to D while a card or a link has the focus', () => {
  expect(mapKeyTable.marks).toEqual(['d'])
})
