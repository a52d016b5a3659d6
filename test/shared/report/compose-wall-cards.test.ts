import { describe, expect, it } from 'vitest'
import type { DrawingNode } from '../../../shared/layout/picture/drawing.ts'
import { composeWallCards } from '../../../shared/report/compose-wall-cards.ts'
import { Report } from '../../../shared/report/report.ts'
import { wordsIn } from '../../../shared/words/words.ts'
import type { Workshop } from '../../../shared/workshop/workshop.ts'
import { withBenefit, withInvention, withPitch, workshopOf } from '../../fixtures/map-of.ts'

const options = { asOf: '2026-03-14', words: wordsIn('en'), paper: 'a4' } as const

const textsIn = ({ tag, inside }: DrawingNode): readonly string[] =>
  inside.flatMap(part => (typeof part === 'string' ? (tag === 'text' ? [part] : []) : textsIn(part)))

function printed(workshop: Workshop) {
  return composeWallCards(workshop, options).sections.map(
    ({ heading, held, startsPage, blocks: [block] }) => {
      const isDrawn = block?.kind === 'drawing'
      return { heading, held, startsPage, ...(isDrawn && { alt: block.alt, texts: textsIn(block.drawing) }) }
    },
  )
}

const many = ['One', 'Two', 'Three', 'Four', 'Five'].reduce(
  (workshop, title, place) => withInvention(workshop, title, { place }),
  workshopOf({ title: 'Heat pumps' }),
)

describe('cards for the wall', () => {
  it('stand kind by kind, four on a page held across', () => {
    const sheets = printed(withPitch(withBenefit(many, 'Quiet'), 'Never wakes the baby'))
    expect(sheets.map(({ heading }) => heading)).toEqual([
      'Inventions: 1 to 4 of 5',
      'Inventions: 5 of 5',
      'Benefits: 1 of 1',
      'Pitches: 1 of 1',
    ])
    expect(sheets.every(({ held, startsPage }) => held === 'across' && startsPage)).toBe(true)
    expect(sheets[0]?.alt).toBe('Cards to cut out: One; Two; Three; Four')
  })

  it('say the letter, the kind, the title and what is known of an invention', () => {
    const fields = { ip: 'patent', status: 'shipping', effort: 12.04, reference: 'EP 1 234 567' } as const
    expect(printed(withInvention(workshopOf(), 'Radar', fields))[0]?.texts).toEqual([
      'I',
      'Invention',
      'Radar',
      'EP 1 234 567 · patent · shipping · effort 12 person-months',
    ])
  })

  it('say how good a benefit is and whether the brand is known for it', () => {
    const fields = { identity: true, goodEnough: 6, ours: 8 } as const
    expect(printed(withBenefit(workshopOf(), 'Quiet', fields))[0]?.texts).toEqual([
      'B',
      'Benefit',
      'Quiet',
      'known for · need 6.0 · ours 8.0 · rival –',
    ])
  })

  it('say what a pitch claims and how much it is sold, and nothing where nothing is known', () => {
    const known = withPitch(workshopOf(), 'Saves a third', {
      claim: 'pilot',
      emphasis: 40,
      segment: 'Hotels',
    })
    expect(printed(known)[0]?.texts?.at(-1)).toBe('Hotels · claimed: pilot · 40 points of selling')
    expect(printed(withPitch(workshopOf(), 'Saves a third'))[0]?.texts?.at(-1)).toBe('Saves a third')
  })

  it('say that there are none while the map is empty', () => {
    expect(printed(workshopOf())).toEqual([
      { heading: 'There is nothing on the map yet', held: 'across', startsPage: true },
    ])
  })

  it('can be printed', () => {
    expect(Report.safeParse(composeWallCards(many, options)).success).toBe(true)
  })

  it('fill a sheet of either paper between its margins', () => {
    const widthOn = (paper: 'a4' | 'letter') => {
      const [block] = composeWallCards(many, { ...options, paper }).sections[0]?.blocks ?? []
      return block?.kind === 'drawing' ? Number(block.drawing.at.width) : null
    }
    // 297 and 279.4 mm held across, less 28 mm, at 96 px an inch.
    expect(widthOn('a4')).toBe(Math.floor((269 * 96) / 25.4))
    expect(widthOn('letter')).toBe(Math.floor((251.4 * 96) / 25.4))
  })
})
