import { expect, it } from 'vitest'
import { fileSchema } from '../../../shared/workshop/file-schema.ts'
import committed from '../../../shared/workshop/workshop.schema.json' with { type: 'json' }

it('is what the records say today; `throughline schema` writes it anew', () => {
  expect(committed).toEqual(JSON.parse(JSON.stringify(fileSchema())))
})

it('asks a file for nothing but format, version and a title', () => {
  expect(committed.required).toEqual(['format', 'version', 'workshop'])
  expect(committed.properties.workshop.required).toEqual(['title'])
})
