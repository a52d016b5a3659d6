import type { Day } from '../../shared/lang/day.ts'
import type { Id } from '../../shared/lang/id.ts'
import type { StepAct } from '../../shared/words/en/workshop-words.ts'
import type { RecordIn } from '../../shared/workshop/collections.ts'
import { putRecords } from '../../shared/workshop/edit-records.ts'
import type { Workshop } from '../../shared/workshop/workshop.ts'
import { today } from '../workshop/clock.ts'
import { currentWorkshop, editWorkshop } from '../workshop/open-workshop.ts'
import { checkField, type FieldFault } from './fields/check-field.ts'
import type { FormCollection } from './fields/forms.ts'

/** How a change of a record of each form is called in undo. */
export const ACT_OF = {
  inventions: 'edit-card',
  benefits: 'edit-card',
  pitches: 'edit-card',
  links: 'edit-link',
  evidence: 'edit-evidence',
  participants: 'edit-participants',
  decisions: 'edit-decision',
  actions: 'edit-action',
} as const satisfies Record<FormCollection, StepAct>

type Values = Readonly<Record<string, unknown>> & { readonly status?: unknown }

/** Sets one field of some records to one value, as one step; answers why it may not be set, or null. */
export function setField(
  form: FormCollection,
  ids: readonly Id[],
  key: string,
  value: unknown,
): FieldFault | null {
  return setFields(form, key, new Map(ids.map(id => [id, value])))
}

/** Sets one field of some records, each to its own value, as one step; one that may not be set stops all. */
export function setFields(
  form: FormCollection,
  key: string,
  values: ReadonlyMap<Id, unknown>,
): FieldFault | null {
  const checked = new Map<Id, unknown>()
  for (const [id, value] of values) {
    const sound = checkField(form, key, value)
    if (!sound.ok) return sound.failure
    checked.set(id, sound.value)
  }
  const day = today()
  const [only] = checked.size === 1 ? checked.keys() : []
  const title = only === undefined ? null : titleOf(form, only)
  editWorkshop({ act: ACT_OF[form], count: checked.size, title }, workshop =>
    withField(workshop, form, key, checked, day),
  )
  return null
}

/** The workshop with one field of some records changed, and with what the change itself says about the day. */
export function withField(
  workshop: Workshop,
  form: FormCollection,
  key: string,
  values: ReadonlyMap<Id, unknown>,
  day: Day,
): Workshop {
  const changed = [...values].flatMap(([id, value]) => {
    const record = workshop[form].get(id) as (Values & { readonly id: Id }) | undefined
    if (!record || JSON.stringify(record[key]) === JSON.stringify(value)) return []
    return [{ ...record, [key]: value, ...impliedBy(form, record, key, value, day) }]
  })
  return putRecords(workshop, form, changed as unknown as RecordIn<FormCollection>[])
}

function titleOf(form: FormCollection, id: Id): string | null {
  const record = currentWorkshop()?.[form].get(id)
  if (!record) return null
  if ('title' in record) return record.title
  if ('name' in record) return record.name
  return 'subject' in record ? record.subject : null
}

const LEVELS = ['goodEnough', 'ours', 'rival']

/** A status that changes in the room changes today; a level that is given is rated today. */
function impliedBy(form: FormCollection, record: Values, key: string, value: unknown, day: Day): Values {
  if (form === 'inventions' && key === 'status' && record.status !== null && value !== null) {
    return { statusSince: day }
  }
  if (form === 'benefits' && LEVELS.includes(key) && value !== null) return { ratedAt: day }
  return {}
}
