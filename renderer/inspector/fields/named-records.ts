import type { Id } from '../../../shared/lang/id.ts'
import { failed, ok, type Result } from '../../../shared/lang/result.ts'
import { findCard } from '../../../shared/map/through-map.ts'
import type { Words } from '../../../shared/words/words.ts'
import type { Decision, FindingReference } from '../../../shared/workshop/records/decision.ts'
import type { Workshop } from '../../../shared/workshop/workshop.ts'
import type { FieldFault } from './check-field.ts'

/** What a decision is about: its own subject, or the finding with the cards it concerns. */
export function subjectOf(decision: Decision, workshop: Workshop, words: Words): string {
  if (decision.subject !== null) return decision.subject
  return decision.finding ? findingText(decision.finding, workshop, words) : words.decide.unnamed
}

/** A finding by its title and the cards it is about. */
export function findingText({ rule, subjects }: FindingReference, workshop: Workshop, words: Words): string {
  const titles: Readonly<Record<string, { readonly title: string } | undefined>> = words.finding.rule
  const title = titles[rule]?.title ?? words.finding.unknown.title
  const names = subjects.flatMap(id => findCard(workshop, id)?.card.title ?? [])
  return names.length === 0 ? title : `${title}: ${names.join(', ')}`
}

/** The records that a field may name, with what they are called. */
export function namedRecords(
  kind: 'person' | 'decision',
  workshop: Workshop,
  words: Words,
): ReadonlyMap<Id, string> {
  return kind === 'person'
    ? new Map([...workshop.participants.values()].map(({ id, name }) => [id, name]))
    : new Map([...workshop.decisions.values()].map(each => [each.id, subjectOf(each, workshop, words)]))
}

/** The record somebody named; blank is none. */
export function readNamed(text: string, names: ReadonlyMap<Id, string>): Result<Id | null, FieldFault> {
  const typed = text.trim().toLowerCase()
  if (typed === '') return ok(null)
  const found = [...names].find(([, name]) => name.toLowerCase() === typed)
  return found ? ok(found[0]) : failed('not-an-option')
}
