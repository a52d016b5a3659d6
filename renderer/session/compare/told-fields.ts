import { shortened } from '../../../shared/lang/shortened.ts'
import type { ComparedCollection } from '../../../shared/session/compare-sessions.ts'
import { changedFields } from '../../../shared/session/compare-sessions.ts'
import type { Words } from '../../../shared/words/words.ts'
import type { Workshop } from '../../../shared/workshop/workshop.ts'
import { textOf } from '../../inspector/fields/field-text.ts'
import { fieldOf, forms } from '../../inspector/fields/forms.ts'
import { labelOf } from '../../inspector/fields/labels.ts'

type Values = Readonly<Record<string, unknown>>

const MOST = 80

/** What changed about a record between two states, field by field: "Effort: 12 to 20". */
export function toldFields(
  words: Words,
  states: { readonly before: Workshop; readonly after: Workshop },
  collection: ComparedCollection,
  id: string,
): readonly string[] {
  const valuesIn = (state: Workshop) => (state[collection] as ReadonlyMap<string, object>).get(id) as Values
  const [old, next] = [valuesIn(states.before), valuesIn(states.after)]
  if (!old || !next) return []
  const changed = new Set(changedFields(old, next))
  const told = Object.keys(forms[collection]).filter(field => changed.has(field))
  const shown = (state: Workshop, values: Values, field: string) => {
    const spec = fieldOf(collection, field)
    const text = textOf(spec.kind).show(values[field] as never, spec, { words, workshop: state })
    return shortened(text, MOST) || words.inspector.unknown
  }
  return told.length === 0
    ? [words.compare.otherFields]
    : told.map(field => {
        const [was, is] = [shown(states.before, old, field), shown(states.after, next, field)]
        const label = labelOf(words, collection, field)
        return was === is ? words.compare.within(label) : words.inspector.changed(label, was, is)
      })
}
