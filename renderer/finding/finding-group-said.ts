import type { FindingGroup } from '../../shared/finding/collapse-findings.ts'
import { ruleOf } from '../../shared/finding/rules.ts'
import type { Id } from '../../shared/lang/id.ts'
import { findCard } from '../../shared/map/through-map.ts'
import type { Words } from '../../shared/words/words.ts'
import type { FindingReference } from '../../shared/workshop/records/decision.ts'
import type { Workshop } from '../../shared/workshop/workshop.ts'

/** The finding a card as a whole stands for: its rule, and everything it is about. */
export function referenceOf({ rule, findings }: FindingGroup): FindingReference {
  return { rule, subjects: [...new Set(findings.flatMap(({ subjects }) => subjects))] }
}

/** What a card is about in a few words: the one title, or how many there are. */
export function subjectsSaid(workshop: Workshop, words: Words, group: FindingGroup): string {
  const concerns = ruleOf(group.rule)?.concerns ?? 'workshop'
  const { subjects } = referenceOf(group)
  const [first] = subjects
  if (first === undefined || concerns === 'workshop') return ''
  if (subjects.length > 1) return words.findings.many(concerns, subjects.length)
  return titleOf(workshop, words, first)
}

/** The title of a record a finding names: a card, a link by its ends, a participant, what evidence is about. */
export function titleOf(workshop: Workshop, words: Words, id: Id): string {
  const card = findCard(workshop, id)?.card
  if (card) return card.title
  const link = workshop.links.get(id)
  if (link)
    return words.reason.linkTitle(titleOf(workshop, words, link.from), titleOf(workshop, words, link.to))
  const evidence = workshop.evidence.get(id)
  if (evidence) return titleOf(workshop, words, evidence.about)
  return workshop.participants.get(id)?.name ?? id
}
