import { outcomesSchema } from '../../../shared/exchange/outcomes-schema.ts'
import { fileSchema } from '../../../shared/workshop/file-schema.ts'
import type { Command } from '../command.ts'

const schemas: ReadonlyMap<string, () => object> = new Map([
  ['workshop', fileSchema],
  ['outcomes', outcomesSchema],
])

/** Shows the JSON Schema of the workshop file, or of the outcomes. */
export const schemaCommand: Command = {
  name: 'schema',
  files: { least: 0, most: 1 },
  options: {},
  needsPage: () => false,
  async run({ files: [name = 'workshop'] }, { say, tell, words }) {
    const schema = schemas.get(name)
    if (schema) say(`${JSON.stringify(schema(), null, 2)}\n`)
    else tell(words.command.usage.of('schema'))
    return schema ? 0 : 2
  },
}
