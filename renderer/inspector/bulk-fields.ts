import type { FieldKey, FormCollection } from './fields/forms.ts'

/** The fields that can be set for many records at once. */
export const bulkFields = {
  inventions: ['effort', 'status', 'horizon', 'track', 'ip', 'availableFrom', 'owner'],
  benefits: ['identity', 'importance', 'goodEnough', 'ours', 'rival', 'segment'],
  pitches: ['emphasis', 'claim', 'promisedFor', 'reviewed', 'isNew', 'channel', 'segment'],
  links: ['strength', 'whyFrom', 'whyTo'],
  evidence: ['verdict', 'kind', 'date', 'heardBy', 'knownToCreators', 'customer'],
  actions: ['owner', 'due', 'state'],
} as const satisfies { readonly [Name in FormCollection]?: readonly FieldKey<Name>[] }

export type BulkForm = keyof typeof bulkFields
