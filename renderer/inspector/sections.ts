import type { CardKind } from '../../shared/map/through-map.ts'
import type { Words } from '../../shared/words/words.ts'
import type { FieldKey } from './fields/forms.ts'

export type SectionName = keyof Words['inspector']['section']

/** Fields that are asked together, under one heading. */
export interface Section<Key extends string = string> {
  readonly name: SectionName
  readonly fields: readonly Key[]
}

type SectionsOf<Key extends string> = readonly Section<Key>[]

/**
 * The fields of each kind of card in the order of the inspector. The first section stands open above links and
 * evidence, the others below them; the title is in the head.
 */
export const sections = {
  invention: [
    { name: 'facts', fields: ['effort', 'status', 'horizon', 'intendedBenefit'] },
    { name: 'dates', fields: ['statusSince', 'availableFrom'] },
    { name: 'protection', fields: ['ip', 'reference', 'expires', 'yearlyIpCost'] },
    { name: 'more', fields: ['track', 'owner', 'tags', 'note', 'source'] },
  ] satisfies SectionsOf<FieldKey<'inventions'>>,
  benefit: [
    { name: 'levels', fields: ['identity', 'importance', 'goodEnough', 'ours', 'rival'] },
    { name: 'more', fields: ['ratedAt', 'segment', 'note'] },
  ] satisfies SectionsOf<FieldKey<'benefits'>>,
  pitch: [
    { name: 'facts', fields: ['emphasis', 'claim', 'promisedFor', 'reviewed'] },
    { name: 'offer', fields: ['isNew', 'channel', 'readiness'] },
    { name: 'money', fields: ['price', 'alternativePrice', 'commissionPercent'] },
    { name: 'service', fields: ['servicePromise', 'serviceVerdict'] },
    { name: 'material', fields: ['collateral', 'references'] },
    { name: 'more', fields: ['segment', 'note'] },
  ] satisfies SectionsOf<FieldKey<'pitches'>>,
} as const satisfies Record<CardKind, readonly Section[]>
