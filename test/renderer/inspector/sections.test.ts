import { expect, it } from 'vitest'
import { bulkFields } from '../../../renderer/inspector/bulk-fields.ts'
import { forms } from '../../../renderer/inspector/fields/forms.ts'
import { sections } from '../../../renderer/inspector/sections.ts'
import { COLUMN_OF } from '../../../shared/map/through-map.ts'

it.each(['invention', 'benefit', 'pitch'] as const)('asks every field of %s once', kind => {
  const asked = ['title', ...sections[kind].flatMap(section => section.fields)]
  expect(asked.toSorted()).toEqual(Object.keys(forms[COLUMN_OF[kind]]).toSorted())
})

it('sets in bulk only what a form knows', () => {
  for (const [form, fields] of Object.entries(bulkFields)) {
    expect(Object.keys(forms[form as keyof typeof bulkFields])).toEqual(expect.arrayContaining([...fields]))
  }
})
