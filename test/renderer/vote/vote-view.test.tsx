import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { toggleReveal } from '../../../renderer/session/session-acts.ts'
import { forgetSetup } from '../../../renderer/vote/setup-draft.ts'
import { VoteView } from '../../../renderer/vote/vote-view.tsx'
import { setVoteWay } from '../../../renderer/vote/vote-way.ts'
import { undo } from '../../../renderer/workshop/open-workshop.ts'
import { isRevealed } from '../../../shared/session/said.ts'
import { putRecords } from '../../../shared/workshop/edit-records.ts'
import { newRecord } from '../../../shared/workshop/new-record.ts'
import type { Round } from '../../../shared/workshop/records/round.ts'
import { workshopOf } from '../../fixtures/map-of.ts'
import { theWorkshop } from '../../fixtures/open-with.ts'
import { openRoomAt, theRoom, withRoom } from '../../fixtures/room-with.ts'
import { roundOn } from '../../fixtures/vote-of.ts'

const ballots = () => [...theWorkshop().ballots.values()]
const rounds = () => [...theWorkshop().rounds.values()]
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))

function type(name: string, text: string) {
  const field = screen.getByRole('textbox', { name })
  fireEvent.change(field, { target: { value: text } })
  fireEvent.keyDown(field, { key: 'Enter' })
}

async function openVote(fields: Partial<Round> = {}) {
  const round = roundOn(['Fun', 'Towing', 'Price'], { session: 'session', step: 0, ...fields })
  await openRoomAt(putRecords(withRoom(workshopOf()), 'rounds', [round]), 'dots')
  act(() => setVoteWay('line'))
  render(<VoteView />)
}

describe('a vote that is set up', () => {
  beforeEach(async () => {
    forgetSetup('session 0')
    await openRoomAt(withRoom(workshopOf()), 'dots')
    render(<VoteView />)
  })

  it('asks the question of the exercise on options the room types, with a quarter of them as dots', () => {
    for (const title of ['Fun', 'Towing', 'Price', 'Service at night', 'Warranty'])
      type('Add an option', title)
    press('Open the vote')
    expect(rounds()).toMatchObject([
      {
        question: 'Which gap costs us most?',
        method: 'dots',
        budget: 2,
        state: 'open',
        session: 'session',
        step: 0,
      },
    ])
    expect(
      rounds()[0]
        ?.options.slice(-2)
        .map(({ title }) => title),
    ).toEqual(['Service at night', 'Warranty'])
  })

  it('asks to merge what says nearly the same', () => {
    type('Add an option', 'Sales sells what is not there')
    type('Add an option', 'Sales sells what is not there yet')
    const before = screen.getAllByRole('checkbox', { checked: true }).length
    press(/^Merge/)
    expect(screen.getAllByRole('checkbox', { checked: true })).toHaveLength(before - 1)
    expect(screen.queryByRole('button', { name: /^Merge/ })).toBeNull()
  })

  it('is not opened on fewer than two options', () => {
    for (const box of screen.queryAllByRole('checkbox', { checked: true })) fireEvent.click(box)
    type('Add an option', 'Fun')
    expect(screen.getByRole('button', { name: 'Open the vote' })).toHaveProperty('disabled', true)
  })

  it('keeps what was typed when the step is left', async () => {
    type('Add an option', 'Fun')
    cleanup()
    render(<VoteView />)
    expect(screen.getByText('Fun')).toBeDefined()
  })
})

describe('an open vote', () => {
  it('takes a ballot for each line and never names a person', async () => {
    await openVote()
    type('One ballot a line', 'S 2 0 0')
    type('One ballot a line', 'R 1 1!')
    expect(ballots()).toMatchObject([
      { function: 'Sales', voters: 1, source: 'keyboard', choices: [{ subject: 'Fun', value: 2 }] },
      { function: 'R&D', choices: [{ subject: 'Fun' }, { subject: 'Towing', concern: true }] },
    ])
    expect(JSON.stringify(ballots())).not.toMatch(/Sam|Sue|Rob/)
  })

  it('says which word it cannot read, keeps the line, and counts nothing', async () => {
    await openVote()
    type('One ballot a line', 'X 2')
    expect(screen.getByText(/“X” is no function/)).toBeDefined()
    type('One ballot a line', 'S 2 1')
    expect(screen.getByText(/spends more than these voters have/)).toBeDefined()
    expect(screen.getByRole('textbox', { name: 'One ballot a line' })).toHaveProperty('value', 'S 2 1')
    expect(ballots()).toEqual([])
  })

  it('shows how many have voted and not what they gave', async () => {
    await openVote()
    type('One ballot a line', 'S 2 0 0')
    const so = screen.getByRole('region', { name: 'Voted so far' })
    expect(within(so).getByText('1 of 3 voted')).toBeDefined()
    expect(screen.queryByRole('table')).toBeNull()
  })

  it('takes a ballot back with undo', async () => {
    await openVote()
    type('One ballot a line', 'S 2 0 0')
    act(undo)
    expect(ballots()).toEqual([])
  })

  it('counts the hands of a function, once', async () => {
    await openVote()
    act(() => setVoteWay('hands'))
    const hands = screen.getByRole('group', { name: 'Sales' })
    const give = (option: string, value: string) => {
      const cell = within(hands).getByRole('textbox', { name: `Sales: ${option}` })
      fireEvent.change(cell, { target: { value } })
      return cell
    }
    give('Fun', '4')
    fireEvent.keyDown(give('Towing', '2'), { key: 'Enter' })
    expect(ballots()).toMatchObject([{ function: 'Sales', voters: 3, source: 'hands' }])
    fireEvent.keyDown(give('Towing', '6'), { key: 'Enter' })
    expect(ballots()).toMatchObject([{ choices: [{ subject: 'Towing', value: 6 }] }])
    fireEvent.keyDown(give('Towing', '7'), { key: 'Enter' })
    expect(within(hands).getByText(/more or less than a voter may give/)).toBeDefined()
  })

  it('keeps hands that are typed and not yet counted when the step is left', async () => {
    await openVote()
    act(() => setVoteWay('hands'))
    fireEvent.change(screen.getByRole('textbox', { name: 'Service: Fun' }), { target: { value: '2' } })
    cleanup()
    render(<VoteView />)
    expect(screen.getByRole('textbox', { name: 'Service: Fun' })).toHaveProperty('value', '2')
  })

  it('takes sheets of paper by their number, each once', async () => {
    await openVote()
    act(() => setVoteWay('paper'))
    type('A ballot by its number', '7 S 2')
    type('A ballot by its number', '7 S 1 1')
    expect(ballots()).toMatchObject([
      {
        source: 'paper',
        choices: [
          { subject: 'Fun', value: 1 },
          { subject: 'Towing', value: 1 },
        ],
      },
    ])
    expect(screen.getByText(/Ballot 7 was in already/)).toBeDefined()
  })

  it('leaves the step and comes back with every ballot', async () => {
    await openVote()
    type('One ballot a line', 'S 2 0 0')
    type('One ballot a line', 'R 1')
    expect(screen.getByText(/2 of 6 voted/)).toBeDefined()
    cleanup()
    render(<VoteView />)
    expect(screen.getByText(/2 of 6 voted/)).toBeDefined()
  })
})

describe('the laptop behind the veil', () => {
  const veil = () => screen.getByRole('dialog', { name: 'Your ballot', hidden: true })
  const key = (pressed: string, more: object = {}) => {
    const sheet = veil().querySelector('form') ?? veil()
    fireEvent.keyDown(sheet, { key: pressed, ...more })
  }
  beforeEach(async () => {
    await openVote()
    act(() => setVoteWay('laptop'))
    press('Pass the laptop around')
  })

  it('takes a ballot with a letter, digits and Enter, and clears it for the next voter', () => {
    key('s')
    key('1', { code: 'Digit1' })
    key('3', { code: 'Digit3' })
    key('Enter')
    expect(ballots()).toMatchObject([
      { function: 'Sales', source: 'keyboard', choices: [{ subject: 'Fun' }, { subject: 'Price' }] },
    ])
    expect(within(veil()).getByText(/Pass the laptop on/)).toBeDefined()
    fireEvent.keyDown(veil(), { key: 'x' })
    expect(within(veil()).getByText('2 dots left')).toBeDefined()
    expect(veil().querySelector('[aria-pressed="true"]')).toBeNull()
  })

  it('places no more dots than there are, and takes one back', () => {
    for (const code of ['Digit1', 'Digit2', 'Digit2']) key(code.slice(5), { code })
    expect(within(veil()).getByText('All dots are placed')).toBeDefined()
    key('@', { code: 'Digit2', shiftKey: true })
    expect(within(veil()).getByText('1 dot left')).toBeDefined()
  })

  it('casts nothing without a function', () => {
    key('1', { code: 'Digit1' })
    key('Enter')
    expect(ballots()).toEqual([])
  })

  it('lets no key of a voter reach the app', () => {
    const heard: string[] = []
    const hear = (event: KeyboardEvent) => heard.push(event.key)
    window.addEventListener('keydown', hear)
    for (const pressed of ['F8', 'F6', 'z']) key(pressed, { ctrlKey: true })
    window.removeEventListener('keydown', hear)
    expect(heard).toEqual([])
  })
})

describe('a closed vote', () => {
  const cast = async () => {
    await openVote()
    for (const line of ['S 2', 'S 1 1', 'S 0 2', 'R 0 0 2', 'R 0 0 2', 'V 0 0 1!']) {
      type('One ballot a line', line)
    }
    press('Close the vote')
  }

  it('is counted by function, with small functions together, zeros and the voters', async () => {
    await cast()
    const rows = within(screen.getByRole('table', { name: 'What came out' }))
      .getAllByRole('row')
      .map(row => [...row.children].map(cell => cell.textContent).join(' | '))
    expect(rows).toEqual([
      'Option | Sales3 voters | R&D and Service together3 voters | All | Concerns',
      'Price | 0 | 5 | 5 | 1',
      'Fun | 3 | 0 | 3 | 0',
      'Towing | 3 | 0 | 3 | 0',
    ])
  })

  it('is shown to the room only when it is revealed, and can be reopened without losing a ballot', async () => {
    await cast()
    expect(isRevealed(theRoom().session, 0)).toBe(false)
    act(toggleReveal)
    expect(screen.getByText('The room sees this.')).toBeDefined()
    press('Reopen')
    expect(isRevealed(theRoom().session, 0)).toBe(false)
    expect(rounds()).toMatchObject([{ state: 'open' }])
    expect(ballots()).toHaveLength(6)
    type('One ballot a line', 'V 1')
    expect(ballots()).toHaveLength(7)
  })

  it('of scores shows how far apart they are', async () => {
    await openVote({ method: 'score', budget: null })
    type('One ballot a line', 'S 1 3 3')
    type('One ballot a line', 'R 5 3 3')
    press('Close the vote')
    expect(screen.getByText('1 to 5, 3.0 on average')).toBeDefined()
  })
})

describe('a closer look', () => {
  it('scores what is typed where nothing was voted on before', async () => {
    forgetSetup('session 0')
    await openRoomAt(withRoom(workshopOf()), 'impact-and-effort')
    render(<VoteView />)
    expect(screen.getByRole('radio', { name: 'Score' })).toHaveProperty('checked', true)
    expect(screen.getByLabelText('Question')).toHaveProperty('value', 'How much would it bring?')
  })

  it('offers what got most dots in an earlier step, to be scored', async () => {
    const counted = roundOn(['Fun', 'Towing', 'Price'], { state: 'closed', session: 'session', step: 3 })
    const ballot = newRecord('ballots', {
      id: 'one',
      round: 'round',
      function: 'Sales',
      choices: [{ subject: 'Price', value: 2 }],
    })
    const second = { ...ballot, id: 'two', choices: [{ subject: 'Fun', value: 1, concern: false }] }
    const workshop = putRecords(putRecords(workshopOf(), 'rounds', [counted]), 'ballots', [ballot, second])
    forgetSetup('session 0')
    await openRoomAt(withRoom(workshop), 'impact-and-effort')
    render(<VoteView />)
    press('Open the vote')
    const opened = rounds().at(-1)
    expect(opened).toMatchObject({ question: 'How much would it bring?', method: 'score', budget: null })
    expect(opened?.options.map(({ title }) => title)).toEqual(['Price', 'Fun'])
  })
})
