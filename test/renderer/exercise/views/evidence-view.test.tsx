import { fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { EvidenceView } from '../../../../renderer/exercise/views/evidence/evidence-view.tsx'
import { today } from '../../../../renderer/workshop/clock.ts'
import { withInvention, withPitch, workshopOf } from '../../../fixtures/map-of.ts'
import { theWorkshop } from '../../../fixtures/open-with.ts'
import { withEvidence } from '../../../fixtures/room-of.ts'
import { field, keyboardAt, openRoom, spoken, typeInto } from '../../../fixtures/room-view.tsx'

const WORDS = 'The customer’s words, as they were said'
const ABOUT = 'about which card'
const evidence = () => [...theWorkshop().evidence.values()]

async function show(workshop = withPitch(withInvention(workshopOf(), 'Codec'), 'Never drops a call')) {
  await openRoom(workshop, 'evidence-and-lost-deals')
  render(<EvidenceView />)
}

function hear(words: string, about: string) {
  fireEvent.change(field(WORDS), { target: { value: words } })
  typeInto(ABOUT, about)
}

describe('evidence and lost deals', () => {
  it('asks what the words are about before it keeps them', async () => {
    await show()
    typeInto(WORDS, 'Too dear for twenty desks.')
    expect(evidence()).toEqual([])
    await keyboardAt(ABOUT)
    typeInto(ABOUT, 'drops')
    expect(evidence()[0]).toMatchObject({
      verbatim: 'Too dear for twenty desks.',
      about: 'Never drops a call',
      kind: 'lost-deal',
      date: today(),
      interpretation: null,
      heardBy: null,
      knownToCreators: 'unknown',
    })
  })

  it('opens what the words mean only once they are kept', async () => {
    await show()
    expect(screen.queryByLabelText('What we make of it')).toBeNull()
    hear('Too dear for twenty desks.', 'codec')
    const meaning = screen.getByLabelText('What we make of it')
    fireEvent.change(meaning, { target: { value: 'Price is for large sites.' } })
    fireEvent.blur(meaning)
    expect(evidence()[0]?.interpretation).toBe('Price is for large sites.')
  })

  it('takes the next words about the same card without asking again', async () => {
    await show()
    hear('Too dear.', 'codec')
    typeInto(WORDS, 'S: And too late.')
    expect(evidence().map(({ about }) => about)).toEqual(['Codec', 'Codec'])
    expect(spoken()).toEqual({ Sales: 1, nobody: 1 })
  })

  it('keeps the words without the marks around them, and with those within', async () => {
    await show()
    hear('“Too dear.”', 'codec')
    typeInto(WORDS, '“Yes,” he said, “too dear.”')
    expect(evidence().map(({ verbatim }) => verbatim)).toEqual(['Too dear.', '“Yes,” he said, “too dear.”'])
  })

  it('keeps the words as the kind that is chosen', async () => {
    await show()
    fireEvent.click(screen.getByRole('button', { name: 'quote' }))
    hear('Too dear.', 'codec')
    expect(evidence()[0]?.kind).toBe('quote')
  })

  it('refuses words about a card that is not there', async () => {
    await show()
    hear('Too dear.', 'submarine')
    expect(evidence()).toEqual([])
    expect(field(WORDS).value).toBe('Too dear.')
  })

  it('shows the lost deals that were told before', async () => {
    await show(
      withEvidence(withInvention(workshopOf(), 'Codec'), 'Codec', {
        kind: 'lost-deal',
        verbatim: 'We left.',
      }),
    )
    expect(screen.getByRole('region', { name: 'Lost deals told before' }).textContent).toContain('We left.')
  })

  it('says that evidence needs a card where there is none', async () => {
    await show(workshopOf())
    expect(screen.getByText(/^Evidence is about a card/)).toBeTruthy()
  })
})
