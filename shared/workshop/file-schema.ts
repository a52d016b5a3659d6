import { z } from '../lang/zod.ts'
import { COLLECTION_NAMES, collections } from './collections.ts'
import { FORMAT, VERSION } from './file-version.ts'
import { Header } from './header.ts'

/** The JSON Schema of a workshop file, for programs that write one; what may be null may also be left out. */
export function fileSchema(): object {
  const lists = COLLECTION_NAMES.map(name => [name, z.array(collections[name].loose()).optional()] as const)
  const file = z.looseObject({
    format: z.literal(FORMAT),
    version: z.literal(VERSION),
    workshop: Header.partial({ id: true }).loose(),
    ...Object.fromEntries(lists),
  })
  const schema = z.toJSONSchema(file, {
    io: 'input',
    target: 'draft-2020-12',
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly
    },
  })
  return { ...schema, title: 'Throughline workshop' }
}
