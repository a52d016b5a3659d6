import type { DecisionOption } from './decision-option.ts'

/** An option that changes what people do but nothing on the map. */
export function deed<Id extends string>(
  id: Id,
  fields: Pick<DecisionOption, 'difficulty' | 'mover'> & Partial<Pick<DecisionOption, 'door' | 'premortem'>>,
) {
  return { door: 'two-way', premortem: false, ...fields, id, mechanism: null } as const
}
