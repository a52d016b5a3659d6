import { fireEvent, render, screen } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { CaptureField } from '../../../../renderer/map/capture/capture-field.tsx'
import { type ViewControl, ViewControlContext } from '../../../../renderer/map/view-control.ts'
import { workshopOf } from '../../../fixtures/map-of.ts'
import { openWith, theWorkshop } from '../../../fixtures/open-with.ts'

const still: ViewControl = {
  zoomIn: () => undefined,
  zoomOut: () => undefined,
  actualSize: () => undefined,
  fit: () => undefined,
  start: () => Promise.resolve(true),
  reveal: () => undefined,
  makeWhole: () => undefined,
  centreOn: () => undefined,
}

beforeEach(async () => {
  await openWith(workshopOf())
  render(
    <ViewControlContext value={still}>
      <CaptureField kind="benefit" />
    </ViewControlContext>,
  )
})

const type = (text: string) => fireEvent.change(screen.getByRole('textbox'), { target: { value: text } })

it('a title typed at the foot of the map is counted like everywhere else', () => {
  type('Quiet')
  expect(screen.queryByText(/of 60/)).toBeNull()
  type('x'.repeat(48))
  expect(screen.getByText('48 of 60')).toBeDefined()
})

it('the count goes when the title is kept', () => {
  type('x'.repeat(61))
  expect(screen.getByText('61 of 60').className).toContain('long')
  fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Enter' })
  expect([...theWorkshop().benefits.values()].map(({ title }) => title.length)).toEqual([61])
  expect(screen.queryByText(/of 60/)).toBeNull()
})
