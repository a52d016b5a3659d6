import { fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { useSayBack } from '../../../../renderer/exercise/views/say-back/say-back-state.ts'
import { SayBackView } from '../../../../renderer/exercise/views/say-back/say-back-view.tsx'
import { usePointer } from '../../../../renderer/session/pointer.ts'
import { currentRoom } from '../../../../renderer/session/room.ts'
import { withBenefit, withInvention, withLink, withPitch, workshopOf } from '../../../fixtures/map-of.ts'
import { theWorkshop } from '../../../fixtures/open-with.ts'
import { openRoom, typeInto } from '../../../fixtures/room-view.tsx'

const card = (name: string) => screen.getByRole('article', { name })
const isRevealed = () => currentRoom()?.session.revealed.includes(0)
const press = (name: string, key: string) => fireEvent.keyDown(card(name), { key })

async function show(strength: 1 | 9 = 9) {
  useSayBack.setState(useSayBack.getInitialState(), true)
  const cards = withPitch(
    withPitch(withBenefit(withInvention(workshopOf(), 'Codec'), 'Quality'), 'A: sounds near'),
    'B: never down',
  )
  const linked = withLink(withLink(cards, 'Codec', 'Quality', { strength }), 'Quality', 'A: sounds near')
  await openRoom(linked, 'say-it-back')
  render(<SayBackView />)
}

describe('saying a pitch back', () => {
  it('hides the line, from console and stage, until it is shown', async () => {
    await show()
    expect(screen.queryByText('Codec')).toBeNull()
    expect(usePointer.getState()).toMatchObject({ mode: 'say-back', subject: 'A: sounds near' })
    press('A: sounds near', ' ')
    expect(screen.getByText('Codec')).toBeTruthy()
    expect(isRevealed()).toBe(true)
  })

  it('says that no invention stands behind it where links are weak', async () => {
    await show(1)
    press('A: sounds near', ' ')
    expect(screen.getByText(/^No strong link/)).toBeTruthy()
  })

  it('goes on to the next pitch, its line hidden again, when it holds', async () => {
    await show()
    press('A: sounds near', ' ')
    press('A: sounds near', '1')
    expect(card('B: never down')).toBeTruthy()
    expect(isRevealed()).toBe(false)
    expect(usePointer.getState()).toMatchObject({ mode: 'say-back', subject: 'B: never down' })
  })

  it('parks a gap as it was said, and goes on', async () => {
    await show()
    press('A: sounds near', '2')
    typeInto('What is missing', 'R: The codec is not in the small system')
    expect([...theWorkshop().parked.values()]).toMatchObject([
      { text: 'The codec is not in the small system', exercise: 'say-it-back' },
    ])
    expect(card('B: never down')).toBeTruthy()
    expect(screen.getByText('1 gap in the parking lot')).toBeTruthy()
  })

  it('parks a gap in words of its own where Enter says no more', async () => {
    await show()
    fireEvent.click(screen.getByRole('button', { name: /^A gap/ }))
    typeInto('What is missing', '')
    expect([...theWorkshop().parked.values()][0]?.text).toBe('No invention makes it true: A: sounds near')
  })
})
