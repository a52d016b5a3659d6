import { fireEvent, render, screen } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { ChartMarks } from '../../../renderer/analysis/chart-marks.tsx'

const LONG = 'Hochverfügbarkeitsdoppelprozessorarchitektur mit unterbrechungsfreier Umschaltung: 3 above'
const box = { x: 0, y: 0, width: 600, height: 40 }

beforeEach(() => {
  render(
    <ChartMarks
      label="Rows"
      marks={[
        { id: 'one', label: LONG, box },
        { id: 'two', label: 'Cheap to run: as needed', box },
      ]}
      spoken={said => `${said}. Show on the map`}
      onChoose={() => {}}
    />,
  )
})

const row = (name: RegExp) => screen.getByRole('button', { name })

it('tells a row in full when it is pointed at, and no longer than that', () => {
  fireEvent.pointerEnter(row(/^Hochverf/))
  expect(screen.getByText(LONG)).toBeTruthy()
  fireEvent.pointerLeave(row(/^Hochverf/))
  expect(screen.queryByText(LONG)).toBeNull()
})

it('tells the row the keyboard is on, until Escape', () => {
  fireEvent.focus(row(/^Hochverf/))
  fireEvent.keyDown(row(/^Hochverf/), { key: 'ArrowDown' })
  expect(screen.getByText('Cheap to run: as needed')).toBeTruthy()
  fireEvent.keyDown(row(/^Cheap/), { key: 'Escape' })
  expect(screen.queryByText('Cheap to run: as needed')).toBeNull()
})
