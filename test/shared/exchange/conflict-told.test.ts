import { expect, it } from 'vitest'
import { conflictTold } from '../../../shared/exchange/conflict-told.ts'
import { patchLink } from '../../../shared/map/edits/links.ts'
import { patchCard } from '../../../shared/map/edits/patch-card.ts'
import { removeCards } from '../../../shared/map/edits/remove-cards.ts'
import { wordsIn } from '../../../shared/words/words.ts'
import { mergeWorkshops } from '../../../shared/workshop/merge/merge-workshops.ts'
import type { Workshop } from '../../../shared/workshop/workshop.ts'
import { withBenefit, withInvention, withLink, workshopOf } from '../../fixtures/map-of.ts'

const words = wordsIn('en')
const belt = withInvention(workshopOf(), 'b-1', { title: 'Belt' })
const linked = withLink(withBenefit(belt, 'f-1', { title: 'Safety' }), 'b-1', 'f-1')

function told(ours: Workshop, theirs: Workshop, base: Workshop) {
  return mergeWorkshops(ours, theirs, base).conflicts.map(conflict =>
    conflictTold(conflict, [ours, theirs], words),
  )
}

const effort = (value: number) => patchCard(linked, 'invention', 'b-1', { effort: value })

it('says what each copy holds where they differ, by title and label', () => {
  expect(told(effort(12), effort(20), linked)).toMatchObject([
    { title: 'Invention “Belt”', ours: 'Effort: 12', theirs: 'Effort: 20' },
  ])
})

it('says which copy removed the record', () => {
  const removed = removeCards(linked, new Set(['b-1']))
  expect(told(effort(12), removed, linked)[0]).toMatchObject({
    title: 'Invention “Belt”',
    theirs: 'Removed in the file',
    chosen: 'ours',
  })
})

it('names a link by the cards it joins', () => {
  const strength = (value: 1 | 3) => patchLink(linked, 'b-1 → f-1', { strength: value })
  expect(told(strength(1), strength(3), linked)).toMatchObject([
    { title: 'Link “Belt → Safety”', ours: 'Strength: 1', theirs: 'Strength: 3' },
  ])
})
