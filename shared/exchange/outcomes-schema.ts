import { z } from '../lang/zod.ts'
import { Outcomes } from './outcomes.ts'

/** The JSON Schema of an outcomes file. */
export function outcomesSchema(): object {
  const schema = z.toJSONSchema(Outcomes, {
    io: 'output',
    target: 'draft-2020-12',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly
    },
  })
  return { ...schema, title: 'Throughline outcomes' }
}
