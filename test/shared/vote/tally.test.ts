import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ballotsOf, tallyOf, VOTERS_MIN } from '../../../shared/vote/tally.ts'
import { putRecords } from '../../../shared/workshop/edit-records.ts'
import { workshopOf } from '../../fixtures/map-of.ts'
import { anyBallots, ballotOf, roundOn } from '../../fixtures/vote-of.ts'

const round = roundOn(['A', 'B', 'C'])
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)

describe('a tally', () => {
  it('puts the option with most dots first and shows those without any', () => {
    const { subjects } = tallyOf(round, [ballotOf('Sales', { B: 2 }), ballotOf('R&D', { C: 1 })])
    expect(subjects.map(({ subject, total }) => [subject, total])).toEqual([
      ['B', 2],
      ['C', 1],
      ['A', 0],
    ])
  })

  it('keeps the order of the round among options with as many dots', () => {
    const { subjects } = tallyOf(round, [])
    expect(subjects.map(({ subject }) => subject)).toEqual(['A', 'B', 'C'])
  })

  it('shows a function of three alone and merges the small ones', () => {
    const ballots = [
      ballotOf('R&D', { A: 3 }, { voters: 3 }),
      ballotOf('Finance', { B: 1 }, { voters: 1 }),
      ballotOf('IP', { B: 2 }, { voters: 2 }),
    ]
    expect(tallyOf(round, ballots).groups).toEqual([
      { functions: ['R&D'], voters: 3 },
      { functions: ['Finance', 'IP'], voters: 3 },
    ])
  })

  it('lets a small function that is left over hide in the smallest of the others', () => {
    const ballots = [
      ballotOf('R&D', { A: 5 }, { voters: 5 }),
      ballotOf('Sales', { A: 3 }, { voters: 3 }),
      ballotOf('IP', { B: 1 }, { voters: 1 }),
    ]
    expect(tallyOf(round, ballots).groups).toEqual([
      { functions: ['R&D'], voters: 5 },
      { functions: ['Sales', 'IP'], voters: 4 },
    ])
  })

  it('counts the concerns beside the dots', () => {
    const worried = {
      ...ballotOf('Service', { B: 1 }),
      choices: [
        { subject: 'B', value: 1, concern: false },
        { subject: 'C', value: 0, concern: true },
      ],
    }
    const { subjects } = tallyOf(round, [worried])
    expect(subjects.map(({ subject, concerns }) => [subject, concerns])).toEqual([
      ['B', 0],
      ['A', 0],
      ['C', 1],
    ])
  })

  it('gives away nothing and invents nothing', () => {
    fc.assert(
      fc.property(anyBallots, ballots => {
        const { voters, groups, subjects } = tallyOf(round, ballots)
        const cast = sum(ballots.flatMap(({ choices }) => choices.map(({ value }) => value)))
        expect(sum(subjects.map(({ total }) => total))).toBe(cast)
        expect(voters).toBe(sum(ballots.map(ballot => ballot.voters)))
        expect(sum(groups.map(group => group.voters))).toBe(voters)
        for (const { total, byGroup } of subjects) expect(sum(byGroup)).toBe(total)
      }),
    )
  })

  it('never shows a group of fewer than three while the room has three', () => {
    fc.assert(
      fc.property(anyBallots, ballots => {
        const { voters, groups } = tallyOf(round, ballots)
        if (voters < VOTERS_MIN) expect(groups.length).toBeLessThanOrEqual(1)
        else for (const group of groups) expect(group.voters).toBeGreaterThanOrEqual(VOTERS_MIN)
      }),
    )
  })

  it('is the same in whatever order the ballots came in', () => {
    const shuffled = anyBallots.chain(ballots =>
      fc.tuple(fc.constant(ballots), fc.shuffledSubarray([...ballots], { minLength: ballots.length })),
    )
    fc.assert(
      fc.property(shuffled, ([ballots, other]) => {
        expect(tallyOf(round, other)).toEqual(tallyOf(round, ballots))
      }),
    )
  })
})

describe('the ballots of a round', () => {
  it('are its own and nobody else’s', () => {
    const mine = ballotOf('Sales', { A: 1 })
    const other = ballotOf('Sales', { A: 2 }, { id: 'other', round: 'another round' })
    const workshop = putRecords(workshopOf(), 'ballots', [mine, other])
    expect(ballotsOf(workshop, 'round')).toEqual([mine])
  })
})
