import type { Id } from '../../../shared/lang/id.ts'
import { ok, type Result } from '../../../shared/lang/result.ts'
import { READINESS_QUESTIONS } from '../../../shared/map/pitch.ts'
import { findCard } from '../../../shared/map/through-map.ts'
import type { Words } from '../../../shared/words/words.ts'
import type { Workshop } from '../../../shared/workshop/workshop.ts'
import type { FieldFault } from './check-field.ts'
import type { FieldKind, FieldSpec, Option, Options, ValueOf } from './field-kinds.ts'
import { namedRecords, readNamed } from './named-records.ts'
import { readAmount } from './read-amount.ts'
import { readDay } from './read-day.ts'
import { optionName, readOption } from './read-option.ts'

export interface TextContext {
  readonly words: Words
  readonly workshop: Workshop
}

interface TextOfKind<Kind extends FieldKind> {
  /** How a line of the list shows the value; empty for unknown. */
  readonly show: (value: ValueOf[Kind], spec: FieldSpec<Kind>, context: TextContext) => string
  /** The text a person edits in place; what `show` gives where this is absent. */
  readonly edit?: (value: ValueOf[Kind]) => string
  /** Reads typed or pasted text back; null where the field has no text to type. */
  readonly read:
    | ((text: string, spec: FieldSpec<Kind>, context: TextContext) => Result<ValueOf[Kind], FieldFault>)
    | null
  /** What the list sorts by; unknown is null and goes last. */
  readonly order: (
    value: ValueOf[Kind],
    spec: FieldSpec<Kind>,
    context: TextContext,
  ) => string | number | null
}

const orBlank = (value: string | null) => value ?? ''
const orUnknown = (text: string) => ok(text.trim() === '' ? null : text.trim())
const named = (value: Option | null, spec: Options, { words }: TextContext) =>
  value === null ? '' : optionName(value, spec, words)
const rank = (value: Option | null, spec: Options) => (value === null ? null : spec.options.indexOf(value))
const splitList = (text: string) =>
  text
    .split(/[;,\n]/)
    .map(part => part.trim())
    .filter(part => part !== '')

const line = { show: orBlank, read: orUnknown, order: (value: string | null) => value }
const amount = {
  show: (value: number | null) => (value === null ? '' : String(Math.round(value * 100) / 100)),
  edit: (value: number | null) => (value === null ? '' : String(value)),
  read: readAmount,
  order: (value: number | null) => value,
}
const options = {
  show: named,
  read: (text: string, spec: Options, { words }: TextContext) => readOption(text, spec, words),
  order: rank,
}
const yesNo = (value: boolean | null) => (value === null ? 'unknown' : value ? 'yes' : 'no')
const readYesNo = (text: string, { words }: TextContext) =>
  readOption(text, { options: ['yes', 'no', 'unknown'], names: () => words.inspector.yesNo }, words)

function byName(kind: 'person' | 'decision') {
  const nameOf = (value: Id | null, { workshop, words }: TextContext) =>
    value === null ? null : (namedRecords(kind, workshop, words).get(value) ?? null)
  return {
    show: (value: Id | null, _: unknown, context: TextContext) => nameOf(value, context) ?? '',
    read: (text: string, _: unknown, { workshop, words }: TextContext) =>
      readNamed(text, namedRecords(kind, workshop, words)),
    order: (value: Id | null, _: unknown, context: TextContext) => nameOf(value, context),
  }
}

/** How each kind of field is shown in one line, edited as text, read back and sorted. */
export const fieldText = {
  title: { show: value => value, read: text => ok(text.trim()), order: value => value },
  line,
  text: {
    show: value => orBlank(value).replace(/\s+/g, ' '),
    edit: orBlank,
    read: orUnknown,
    order: value => value,
  },
  amount,
  level: amount,
  steps: options,
  choice: options,
  truth: {
    show: (value, _, { words }) => (value === null ? '' : words.inspector.yesNo[yesNo(value)]),
    read: (text, _, context) => {
      const read = readYesNo(text, context)
      return read.ok ? ok(read.value === 'yes' ? true : read.value === 'no' ? false : null) : read
    },
    order: value => (value === null ? null : Number(value)),
  },
  'yes-no': {
    show: (value, _, { words }) => (value === 'unknown' ? '' : words.inspector.yesNo[value]),
    read: (text, _, context) => {
      const read = readYesNo(text, context)
      return read.ok ? ok(read.value === 'yes' ? 'yes' : read.value === 'no' ? 'no' : 'unknown') : read
    },
    order: value => ({ yes: 2, no: 1, unknown: null })[value],
  },
  day: {
    show: (value, _, { words }) => (value === null ? '' : words.inspector.day(value)),
    read: (text, _, { words }) => readDay(text, words),
    order: value => value,
  },
  tags: {
    show: value => value.join(', '),
    read: text => ok(splitList(text)),
    order: value => value.join(', ') || null,
  },
  lines: { show: value => value.join('; '), read: null, order: value => value.length },
  functions: {
    show: (value, _, { words }) => value.map(name => words.inspector.option.function[name]).join(', '),
    read: null,
    order: value => value.length,
  },
  readiness: {
    show: (value, _, { words }) => (value === null ? '' : words.inspector.readinessOf(answered(value))),
    read: null,
    order: value => (value === null ? null : answered(value)),
  },
  references: {
    show: value => value.map(each => each.customer).join(', '),
    read: null,
    order: value => value.length,
  },
  collateral: {
    show: value => value?.name ?? value?.address ?? '',
    read: null,
    order: value => value?.name ?? null,
  },
  source: { show: value => value?.file ?? '', read: null, order: value => value?.file ?? null },
  person: byName('person'),
  card: {
    show: (value, _, { workshop }) => findCard(workshop, value)?.card.title ?? '',
    read: null,
    order: (value, _, { workshop }) => findCard(workshop, value)?.card.title ?? null,
  },
  decision: byName('decision'),
} as const satisfies { readonly [Kind in FieldKind]: TextOfKind<Kind> }

/** The text of any kind of field, for those who do not know which kind they hold. */
export function textOf(kind: FieldKind): TextOfKind<FieldKind> {
  return fieldText[kind] as unknown as TextOfKind<FieldKind>
}

function answered(readiness: NonNullable<ValueOf['readiness']>): number {
  return READINESS_QUESTIONS.filter(question => readiness[question] === 'yes').length
}
