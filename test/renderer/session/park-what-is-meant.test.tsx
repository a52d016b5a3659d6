import { render, screen } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { parkWhatIsMeant } from '../../../renderer/session/park-what-is-meant.ts'
import { openParked, settleParked } from '../../../renderer/session/parking.ts'
import { showDialog, showTab, useView } from '../../../renderer/shell/view.ts'
import { undo } from '../../../renderer/workshop/open-workshop.ts'
import { select } from '../../../renderer/workshop/selection.ts'
import { withInvention, workshopOf } from '../../fixtures/map-of.ts'
import { openWith, theWorkshop } from '../../fixtures/open-with.ts'

const parked = () => openParked(theWorkshop()).map(({ text }) => text)

function typing(text: string, name = 'field') {
  render(<input aria-label={name} defaultValue={text} />)
  const field = screen.getByLabelText<HTMLInputElement>(name)
  field.focus()
  return field
}

beforeEach(async () => {
  await openWith(withInvention(workshopOf(), 'Radar'))
  showDialog(null)
  showTab('map')
})

describe('parking', () => {
  it('takes what is being typed', () => {
    typing('Ask Finance about leasing')
    parkWhatIsMeant()
    expect(parked()).toEqual(['Ask Finance about leasing'])
  })

  it('takes the marked part of it alone', () => {
    typing('Ask Finance about leasing').setSelectionRange(4, 11)
    parkWhatIsMeant()
    expect(parked()).toEqual(['Finance'])
  })

  it('takes what is selected when nothing is typed', () => {
    typing('')
    select(['Radar'])
    parkWhatIsMeant()
    expect(parked()).toEqual(['Radar'])
  })

  it('leaves a selection alone that the console does not show', () => {
    select(['Radar'])
    showTab('console')
    parkWhatIsMeant()
    expect(parked()).toEqual([])
  })

  it('asks where there is neither', () => {
    parkWhatIsMeant()
    expect(parked()).toEqual([])
    expect(useView.getState().dialog).toBe('park')
  })

  it('empties a capture line, so that the next can be said', () => {
    render(
      <div data-capture>
        <textarea aria-label="line" defaultValue="Who pays?" />
      </div>,
    )
    const line = screen.getByLabelText<HTMLTextAreaElement>('line')
    line.focus()
    parkWhatIsMeant()
    expect(line.value).toBe('')
  })
})

describe('a parked thought', () => {
  beforeEach(() => {
    typing('Who pays?')
    parkWhatIsMeant()
  })

  it('waits until it is done or dropped', () => {
    const [thought] = openParked(theWorkshop())
    if (thought) settleParked(thought, 'dropped')
    expect(parked()).toEqual([])
    undo()
    expect(parked()).toEqual(['Who pays?'])
  })
})
