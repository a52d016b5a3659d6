/** What a row of a table can turn into. */
export const CREATED_KINDS = ['invention', 'benefit', 'pitch', 'evidence'] as const
export type CreatedKind = (typeof CREATED_KINDS)[number]

/** What a column can mean for each kind, in the order in which a person is offered it. */
export const MEANINGS_OF = {
  invention: [
    'title',
    'note',
    'number',
    'sourceKey',
    'family',
    'granted',
    'legalStatus',
    'protection',
    'effort',
    'status',
    'statusSince',
    'availableFrom',
    'horizon',
    'intendedBenefit',
    'owner',
    'yearlyIpCost',
    'expires',
    'tags',
    'benefit',
    'strength',
    'whyFrom',
    'whyTo',
  ],
  benefit: ['title', 'note', 'importance', 'goodEnough', 'ours', 'rival', 'segment'],
  pitch: [
    'title',
    'note',
    'segment',
    'emphasis',
    'claim',
    'promisedFor',
    'reviewed',
    'price',
    'alternativePrice',
    'commissionPercent',
    'servicePromise',
    'benefit',
    'strength',
    'whyFrom',
    'whyTo',
  ],
  evidence: ['about', 'deal', 'stage', 'verbatim', 'customer', 'date', 'tags'],
} as const satisfies Record<CreatedKind, readonly string[]>

/** What a column means. */
export type Meaning = (typeof MEANINGS_OF)[CreatedKind][number]

/** True when a column of this meaning says something about records of this kind. */
export function suits(meaning: Meaning, kind: CreatedKind): boolean {
  const meanings: readonly Meaning[] = MEANINGS_OF[kind]
  return meanings.includes(meaning)
}
